import { setTimeout as sleep } from "node:timers/promises";
import type { LanguageModelV3, LanguageModelV3CallOptions, LanguageModelV3StreamPart } from "@ai-sdk/provider";
import type { CircuitBreaker } from "./circuit-breaker";
import { inTime } from "./in-time";
import { failureOf, ModelFailure } from "./model-failure";

export interface Patience {
  /** From the call to the model's first word, further tries and the waits between them included. */
  firstMs: number;
  /** Between two parts of what it says. */
  idleMs: number;
  /** How often a call that failed before its first word is made again. */
  retries: number;
  /** The longest wait before the second try; twice as long before each further one. */
  backOffMs: number;
}

export const usualPatience: Patience = { firstMs: 10_000, idleMs: 30_000, retries: 2, backOffMs: 400 };

type Part = LanguageModelV3StreamPart;
type Streamed = Awaited<ReturnType<LanguageModelV3["doStream"]>>;

/**
 * A model behind a network, made bearable: tries again while nothing was said, honours Retry-After as far as the reader's
 * patience goes, ends what hangs, and leaves alone a service that is down. After the first word nothing is tried again.
 */
export const resilientModel = (
  inner: LanguageModelV3,
  breaker: CircuitBreaker,
  patience: Patience,
): LanguageModelV3 => ({
  specificationVersion: "v3",
  provider: inner.provider,
  modelId: inner.modelId,
  supportedUrls: inner.supportedUrls,
  doGenerate: (call) =>
    trying(breaker, patience, call, async (signal) => inner.doGenerate({ ...call, abortSignal: signal })),
  doStream: (call) =>
    trying(breaker, patience, call, async (signal, cut) => {
      const streamed = await inner.doStream({ ...call, abortSignal: signal });
      return begun(streamed, { cut, breaker, idleMs: patience.idleMs, left: call.abortSignal });
    }),
});

/** One call, made again as long as that may help and there is time. */
const trying = async <T>(
  breaker: CircuitBreaker,
  patience: Patience,
  call: LanguageModelV3CallOptions,
  start: (signal: AbortSignal, cut: AbortController) => Promise<T>,
): Promise<T> => {
  if (!breaker.admits()) throw new ModelFailure("resting");
  const endsAt = performance.now() + patience.firstMs;
  for (let tries = 0; ; tries++) {
    const cut = new AbortController();
    const signal = call.abortSignal ? AbortSignal.any([call.abortSignal, cut.signal]) : cut.signal;
    try {
      const value = await inTime(start(signal, cut), endsAt - performance.now());
      breaker.succeeded();
      return value;
    } catch (error) {
      cut.abort();
      if (call.abortSignal?.aborted) return abandoned(breaker, error);
      const failure = failureOf(error);
      const waitMs = waitBefore(tries, failure, patience);
      const hasTime = performance.now() + waitMs < endsAt;
      if (!failure.isPassing || tries >= patience.retries || !hasTime) return blame(breaker, failure);
      await sleep(waitMs, undefined, { signal: call.abortSignal }).catch((reason: unknown) =>
        abandoned(breaker, reason),
      );
    }
  }
};

const abandoned = (breaker: CircuitBreaker, error: unknown): never => {
  breaker.toldNothing();
  throw error;
};

const blame = (breaker: CircuitBreaker, failure: ModelFailure): never => {
  if (failure.isOutage) breaker.failed();
  else breaker.toldNothing();
  throw failure;
};

/** Exponential, anywhere in the upper half of it so that those who failed together do not come back together. */
const waitBefore = (tries: number, { retryAfterMs }: ModelFailure, { backOffMs }: Patience): number =>
  Math.max(retryAfterMs ?? 0, backOffMs * 2 ** tries * (0.5 + Math.random() / 2));

const isWord = (part: Part): boolean =>
  (part.type === "text-delta" || part.type === "reasoning-delta") && part.delta !== "";

/** Reads on to the model's first word; what comes then is passed on as it comes. */
const begun = async (streamed: Streamed, watch: Watch): Promise<Streamed> => {
  const reader = streamed.stream.getReader();
  const first: Part[] = [];
  for (;;) {
    const { value, done } = await reader.read();
    if (done) throw new ModelFailure("not_compatible");
    if (value.type === "error") throw value.error;
    first.push(value);
    if (isWord(value)) return { ...streamed, stream: following(first, reader, watch) };
  }
};

interface Watch {
  /** Ends the call. */
  cut: AbortController;
  breaker: CircuitBreaker;
  idleMs: number;
  /** The reader's own end of it. */
  left: AbortSignal | undefined;
}

const following = (
  first: Part[],
  reader: ReadableStreamDefaultReader<Part>,
  { cut, breaker, idleMs, left }: Watch,
): ReadableStream<Part> =>
  new ReadableStream<Part>({
    start: (controller) => {
      for (const part of first) controller.enqueue(part);
    },
    pull: async (controller) => {
      try {
        const { value, done } = await inTime(reader.read(), idleMs);
        if (done) controller.close();
        else if (value.type === "error") throw value.error;
        else controller.enqueue(value);
      } catch (error) {
        cut.abort();
        if (!left?.aborted) breaker.failed();
        controller.error(new ModelFailure("broke_off", null, { cause: error }));
      }
    },
    cancel: (reason) => {
      cut.abort();
      return reader.cancel(reason);
    },
  });
