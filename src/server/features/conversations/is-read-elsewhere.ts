import { and, eq, gt } from "drizzle-orm";
import type { Clock } from "../../adapters/clock";
import type { DatabaseClient } from "../../db/client";
import { messages } from "../../db/schema/conversations";
import { asSystem } from "../../db/tenant";

/** Was a reader of this answer seen on any node within the window? */
export const isReadElsewhere = (
  db: DatabaseClient,
  clock: Clock,
  messageId: string,
  windowMs: number,
): Promise<boolean> =>
  asSystem(db, "sweep", async (tx) => {
    const since = new Date(clock.now().getTime() - windowMs);
    const rows = await tx
      .select({ id: messages.id })
      .from(messages)
      .where(and(eq(messages.id, messageId), eq(messages.state, "answering"), gt(messages.readerSeenAt, since)))
      .limit(1);
    return rows.length > 0;
  });
