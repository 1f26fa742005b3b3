import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { type Place, updateAnswering } from "./conversations.repository";

/** What other nodes want of the node that writes an answer. */
export interface TurnWishes {
  /** False when something else has ended the answer. */
  isOpen: boolean;
  isStopRequested: boolean;
  /** When a reader on another node was last seen. */
  readerSeenAt: Date | null;
}

/** Stores the text so far with a sign of life, for readers on other nodes and for the sweep of dead answers. */
export const keepTurnAlive = async (
  ctx: Pick<Services, "db" | "clock"> & Place,
  messageId: string,
  text: string,
): Promise<TurnWishes> => {
  const row = await withTenant(ctx.db, ctx, (tx) =>
    updateAnswering(tx, ctx, messageId, { text, aliveAt: ctx.clock.now() }),
  );
  return {
    isOpen: row !== null,
    isStopRequested: row?.stopRequestedAt != null,
    readerSeenAt: row?.readerSeenAt ?? null,
  };
};
