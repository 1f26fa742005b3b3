import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { keepAnswering, type Place } from "./conversations.repository";

/** What other nodes want of the node that writes an answer. */
export interface TurnWishes {
  /** False when something else has ended the answer. */
  isOpen: boolean;
  isStopRequested: boolean;
  /** A person took the conversation. */
  isHeld: boolean;
}

/** Stores the text so far with a sign of life, for readers on other nodes and for the sweep of dead answers. */
export const keepTurnAlive = async (
  ctx: Pick<Services, "db" | "clock"> & Place,
  messageId: string,
  text: string,
): Promise<TurnWishes> => {
  const row = await withTenant(ctx.db, ctx, (tx) =>
    keepAnswering(tx, ctx, messageId, { text, aliveAt: ctx.clock.now() }),
  );
  return { isOpen: row !== null, isStopRequested: row?.stopRequestedAt != null, isHeld: row?.status === "human" };
};
