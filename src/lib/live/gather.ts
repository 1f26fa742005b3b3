/**
 * Gathers what comes in bursts: the first item is passed on at once, the following ones together, at most every
 * `waitMs`, and never while the last batch is being worked on.
 */
export function gather<T>(work: (items: T[]) => Promise<unknown>, waitMs: number): (item: T) => void {
  let waiting = new Set<T>();
  let isBusy = false;
  const flush = async () => {
    if (isBusy || waiting.size === 0) return;
    isBusy = true;
    const items = [...waiting];
    waiting = new Set();
    await Promise.allSettled([work(items), new Promise((end) => setTimeout(end, waitMs))]);
    isBusy = false;
    void flush();
  };
  return (item) => {
    waiting.add(item);
    void flush();
  };
}
