/** Says that events were committed. On Postgres one NOTIFY serves every change of a quarter of a second: each takes a lock of the whole database. */
export interface ChangeSignal {
  tell(): void;
  /** Gives the way to stop listening. */
  onTold(listener: () => void): () => void;
}

const gatherMs = 250;

export const createChangeSignal = (
  notifyOthers: (() => Promise<void>) | null,
): ChangeSignal & { toldByOthers(): void } => {
  const listeners = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;
  const tellHere = () => {
    for (const listener of listeners) listener();
  };
  return {
    tell: () => {
      tellHere();
      if (!notifyOthers || timer) return;
      timer = setTimeout(() => {
        timer = undefined;
        // Losing one only delays other nodes until their next poll.
        notifyOthers().catch(() => undefined);
      }, gatherMs);
      timer.unref();
    },
    toldByOthers: tellHere,
    onTold: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
