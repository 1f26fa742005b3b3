/** Nothing came in time. */
export class DeadlineError extends Error {
  constructor(readonly waitedMs: number) {
    super(`nothing came for ${Math.round(waitedMs)} ms`);
  }
}

/** The promise's value, unless it takes longer than that; what the promise does afterwards is nobody's. */
export const inTime = async <T>(promise: Promise<T>, waitMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(waitMs)), Math.max(0, waitMs));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};
