import { and, eq, gt, inArray, lt, sql } from "drizzle-orm";
import type { Transaction } from "../../db/client";
import { conversations, messages } from "../../db/schema/conversations";

const sliceSize = 200;

interface Stale {
  workspaceId: string;
  organizationId: string;
  conversationId: string;
}

/** Marks a slice of the answers without a sign of life since `before`, of whatever organization. */
export const interruptSlice = async (tx: Transaction, before: Date): Promise<Stale[]> => {
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
  for (const row of rows) await settleConversation(tx, row);
  return rows;
};

/** The conversation says "interrupted" once none of its answers is being written. */
const settleConversation = async (tx: Transaction, { workspaceId, conversationId }: Stale): Promise<void> => {
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
};

/** Was an open answer read by anyone since then, on any node? */
export const wasReadSince = async (tx: Transaction, messageId: string, since: Date): Promise<boolean> => {
  const rows = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.id, messageId), eq(messages.state, "answering"), gt(messages.readerSeenAt, since)))
    .limit(1);
  return rows.length > 0;
};
