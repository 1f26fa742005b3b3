import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { keepTurnAlive } from "../conversations/keep-turn-alive";
import type { Turn } from "./turn";

const everyMs = 500;

/**
 * While an answer is written: stores its text and a sign of life every half second, and cuts it when another node asked for
 * that, also while the model is silent. Gives the way to end it.
 */
export const keepTurn = (
  ctx: Pick<Services, "db" | "clock" | "logger"> & Tenant & { workspaceId: string },
  messageId: string,
  turn: Turn,
): (() => void) => {
  let isStoring = false;
  const store = async () => {
    if (isStoring) return;
    isStoring = true;
    try {
      const wishes = await keepTurnAlive(ctx, messageId, turn.text);
      if (wishes.isStopRequested) turn.cut("stopped");
      if (wishes.isHeld) turn.cut("handed_over");
      if (!wishes.isOpen) turn.cut("interrupted");
    } catch (error) {
      ctx.logger.warn({ err: error, messageId }, "the text so far could not be stored; the next try follows");
    } finally {
      isStoring = false;
    }
  };
  const timer = setInterval(() => void store(), everyMs);
  return () => clearInterval(timer);
};
