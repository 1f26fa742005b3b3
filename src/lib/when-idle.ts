/** Browsers without idle times (Safari) wait about as long as a page takes to come alive. */
const otherwiseMs = 400;
/** A page that is never idle does it all the same. */
const latestMs = 3_000;

/** Does what can wait once the browser has nothing more urgent to do; gives what calls it off. */
export function whenIdle(work: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(work, otherwiseMs);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: latestMs });
  return () => cancelIdleCallback(handle);
}
