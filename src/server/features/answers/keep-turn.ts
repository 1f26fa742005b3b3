import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { keepTurnAlive } from "../conversations/keep-turn-alive";
import type { Turn } from "./turn";

const everyMs = 500;
const aliveEveryMs = 2_000;

/**
 * While an answer is written: stores its text every half second when there is more of it, gives a sign of life every two,
 * and cuts it when another node asked for that. Gives the way to end it.
 */
export const keepTurn = (
  ctx: Pick<Services, "db" | "clock" | "logger"> & Tenant & { workspaceId: string },
  messageId: string,
  turn: Turn,
): (() => void) => {
  let storedLength = 0;
  let storedAt = Date.now();
  let isStoring = false;
  const store = async () => {
    const isDue = Date.now() - storedAt >= aliveEveryMs;
    if (isStoring || (turn.text.length === storedLength && !isDue)) return;
    isStoring = true;
    try {
      const { text } = turn;
      const wishes = await keepTurnAlive(ctx, messageId, text);
      storedLength = text.length;
      storedAt = Date.now();
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
