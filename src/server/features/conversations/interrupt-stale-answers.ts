import { and, eq, inArray, lt, sql } from "drizzle-orm";
import { publish } from "../../db/publish";
import { conversations, messages } from "../../db/schema/conversations";
import { asSystem } from "../../db/tenant";
import type { Services } from "../../services";

/** A node writes a sign of life every two seconds; one silent for this long is dead. */
export const staleAfterMs = 30_000;
const sliceSize = 200;

/** Marks answers whose node died as interrupted. `silentForMs` 0 at the start of a single-process server: none can be alive. */
export const interruptStaleAnswers = async (
  ctx: Pick<Services, "db" | "clock">,
  silentForMs = staleAfterMs,
): Promise<number> => {
  const before = new Date(ctx.clock.now().getTime() - silentForMs);
  return asSystem(ctx.db, "sweep", async (tx) => {
    const stale = tx
      .select({ id: messages.id })
      .from(messages)
      .where(and(eq(messages.state, "answering"), lt(messages.aliveAt, before)))
      .limit(sliceSize);
    const rows = await tx
      .update(messages)
      .set({ state: "interrupted" })
      .where(and(eq(messages.state, "answering"), inArray(messages.id, stale)))
      .returning({
        workspaceId: messages.workspaceId,
        organizationId: messages.organizationId,
        conversationId: messages.conversationId,
      });
    for (const { workspaceId, organizationId, conversationId } of rows) {
      await tx
        .update(conversations)
        .set({ lastState: "interrupted" })
        .where(
          and(
            eq(conversations.workspaceId, workspaceId),
            eq(conversations.id, conversationId),
            sql`not exists (select 1 from ${messages} m where m.workspace_id = ${workspaceId}
              and m.conversation_id = ${conversationId} and m.state = 'answering')`,
          ),
        );
      await publish(tx, { organizationId }, { kind: "conversation", workspaceId, subjectId: conversationId });
    }
    return rows.length;
  });
};
