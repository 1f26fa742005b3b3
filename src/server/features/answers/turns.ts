import type { ChatEvent } from "~/contract/chat";
import type { Clock } from "../../adapters/clock";
import { Turn } from "./turn";

/** The answers being written in this process. */
export interface Turns {
  get(messageId: string): Turn | undefined;
  /** Those of one conversation. */
  of(conversationId: string): Turn[];
  /** Starts writing in the background; the turn is kept until `work` ends. */
  begin(start: Extract<ChatEvent, { type: "start" }>, work: (turn: Turn) => Promise<void>): Turn;
  /** Cuts every answer and waits until each is stored as such. */
  end(): Promise<void>;
}

/**
 * `isReadElsewhere` says whether a reader on another node was seen since: an answer nobody reads for `resumeWindowMs` is
 * interrupted, so that no model runs for nobody.
 */
export const createTurns = (
  clock: Clock,
  resumeWindowMs: number,
  isReadElsewhere: (messageId: string, windowMs: number) => Promise<boolean>,
): Turns => {
  const turns = new Map<string, { turn: Turn; done: Promise<void> }>();
  const timers = new Map<string, NodeJS.Timeout>();

  const watch = (messageId: string, readers: number) => {
    clearTimeout(timers.get(messageId));
    timers.delete(messageId);
    const turn = turns.get(messageId)?.turn;
    if (readers > 0 || !turn || turn.isClosed) return;
    timers.set(
      messageId,
      setTimeout(() => void giveUp(messageId, turn), resumeWindowMs),
    );
  };

  const giveUp = async (messageId: string, turn: Turn) => {
    const isRead = await isReadElsewhere(messageId, resumeWindowMs).catch(() => false);
    if (turn.readers > 0) return;
    if (isRead) watch(messageId, 0);
    else turn.cut("interrupted");
  };

  return {
    get: (messageId) => turns.get(messageId)?.turn,
    of: (conversationId) =>
      [...turns.values()].flatMap(({ turn }) => (turn.start.conversationId === conversationId ? [turn] : [])),
    begin: (start, work) => {
      const { messageId } = start;
      const turn = new Turn(start, clock, (readers) => watch(messageId, readers));
      const done = work(turn).finally(() => {
        turns.delete(messageId);
        clearTimeout(timers.get(messageId));
        timers.delete(messageId);
      });
      turns.set(messageId, { turn, done });
      return turn;
    },
    end: async () => {
      for (const { turn } of turns.values()) turn.cut("interrupted");
      await Promise.allSettled([...turns.values()].map(({ done }) => done));
    },
  };
};
