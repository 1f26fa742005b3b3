import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { listMessagesBefore, type Place } from "./conversations.repository";

export interface Remembered {
  role: "visitor" | "assistant";
  text: string;
}

const messagesMax = 6;

/** The last messages before this answer's question, oldest first: what a follow-up question leans on. */
export const recallConversation = async (
  ctx: Pick<Services, "db"> & Place,
  turn: { conversationId: string; messageId: string; at: Date },
): Promise<Remembered[]> => {
  const rows = await withTenant(ctx.db, ctx, (tx) =>
    listMessagesBefore(tx, ctx, turn.conversationId, { id: turn.messageId, createdAt: turn.at }, messagesMax + 1),
  );
  // The newest is the question itself.
  return rows
    .slice(1)
    .reverse()
    .filter((row) => row.text !== "")
    .map((row) => ({ role: row.role === "visitor" ? "visitor" : "assistant", text: row.text }));
};
