import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { findStatus, type Place, updateAnswering } from "./conversations.repository";

/** What other nodes want of the node that writes an answer. */
export interface TurnWishes {
  /** False when something else has ended the answer. */
  isOpen: boolean;
  isStopRequested: boolean;
  /** A person took the conversation. */
  isHeld: boolean;
  /** When a reader on another node was last seen. */
  readerSeenAt: Date | null;
}

/** Stores the text so far with a sign of life, for readers on other nodes and for the sweep of dead answers. */
export const keepTurnAlive = async (
  ctx: Pick<Services, "db" | "clock"> & Place,
  messageId: string,
  text: string,
): Promise<TurnWishes> => {
  const { row, status } = await withTenant(ctx.db, ctx, async (tx) => {
    const open = await updateAnswering(tx, ctx, messageId, { text, aliveAt: ctx.clock.now() });
    return { row: open, status: open && (await findStatus(tx, ctx, open.conversationId)) };
  });
  return {
    isOpen: row !== null,
    isStopRequested: row?.stopRequestedAt != null,
    isHeld: status === "human",
    readerSeenAt: row?.readerSeenAt ?? null,
  };
};
