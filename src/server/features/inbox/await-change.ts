import type { Tenant } from "../../kernel/actor";
import type { LiveBus } from "../../live/live-bus";

export interface Changes {
  /** True at the next change of this conversation, false when the time is over or nobody listens any more. */
  next(): Promise<boolean>;
  stop(): void;
}

/** Listens to one conversation from now on, so that nothing between reading and waiting is missed. */
export const awaitChange = async (
  ctx: Tenant & { live: LiveBus },
  conversationId: string,
  forMs: number,
  reader: AbortSignal | undefined,
): Promise<Changes> => {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), forMs);
  const signal = reader ? AbortSignal.any([reader, over.signal]) : over.signal;
  const events = ctx.live.follow(ctx, await ctx.live.cursor(), signal);
  const ask = () => {
    const next = events.next();
    // Whether it failed is told to whoever asks for the change.
    next.catch(() => undefined);
    return next;
  };
  let pending = ask();
  return {
    async next() {
      for (;;) {
        const heard = await pending;
        if (heard.done) return false;
        pending = ask();
        const { kind, subjectId } = heard.value;
        if (kind === "everything" || subjectId === conversationId) return true;
      }
    },
    stop() {
      clearTimeout(timer);
      over.abort();
    },
  };
};
