/** The source gave nothing in time. */
export class DeadlineError extends Error {
  constructor(readonly waitedMs: number) {
    super(`nothing came for ${waitedMs} ms`);
  }
}

/** Passes a stream on, but fails when its first part, or the next one, takes too long. */
export async function* withinDeadlines<T>(
  source: AsyncIterable<T>,
  limits: { firstMs: number; idleMs: number },
): AsyncGenerator<T> {
  const parts = source[Symbol.asyncIterator]();
  try {
    for (let waitMs = limits.firstMs; ; waitMs = limits.idleMs) {
      const part = await inTime(parts.next(), waitMs);
      if (part.done) return;
      yield part.value;
    }
  } finally {
    // Not awaited: a source that hangs would hang here too.
    parts.return?.().then(undefined, () => undefined);
  }
}

const inTime = async <T>(promise: Promise<T>, waitMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(waitMs)), waitMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};
