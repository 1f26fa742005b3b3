import { and, eq, isNull, lte, sql } from "drizzle-orm";
import type { Transaction } from "../../db/client";
import { conversations } from "../../db/schema/conversations";

const sliceSize = 200;

export type SilentRow = Pick<
  typeof conversations.$inferSelect,
  "workspaceId" | "organizationId" | "id" | "visitorId" | "channel"
>;

const columns = {
  workspaceId: conversations.workspaceId,
  organizationId: conversations.organizationId,
  id: conversations.id,
  visitorId: conversations.visitorId,
  channel: conversations.channel,
};

/** Ends a slice of the conversations, of whatever organization, in which nothing was said after `before`, and tells which a person held. */
export const endSilentSlice = async (tx: Transaction, before: Date): Promise<{ ended: number; held: SilentRow[] }> => {
  const silent = and(lte(conversations.lastMessageAt, before), isNull(conversations.unansweredSince));
  const held = await end(tx, and(eq(conversations.status, "human"), silent));
  const unheld = await end(tx, and(eq(conversations.status, "ai"), silent));
  return { ended: held.length + unheld.length, held };
};

const end = (tx: Transaction, which: ReturnType<typeof and>): Promise<SilentRow[]> => {
  const slice = tx
    .select({ workspaceId: conversations.workspaceId, id: conversations.id })
    .from(conversations)
    .where(which)
    .orderBy(conversations.lastMessageAt)
    .limit(sliceSize)
    .for("update", { skipLocked: true });
  return tx
    .update(conversations)
    .set({ status: "closed", holderId: null, holderName: null })
    .where(sql`(${conversations.workspaceId}, ${conversations.id}) in ${slice}`)
    .returning(columns);
};
