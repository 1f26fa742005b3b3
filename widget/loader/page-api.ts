import type { PageEvent } from "../seam";

type Listener = (detail?: unknown) => void;

/** What the page may ask of the widget: `window.Monitora`. */
export interface Monitora {
  open(): void;
  close(): void;
  /** Forgets this visitor on this browser and empties the window. */
  reset(): void;
  /** Calls back at each such event; the returned function ends it. */
  on(event: PageEvent, listener: Listener): () => void;
}

declare global {
  interface Window {
    Monitora?: Monitora;
  }
}

/** The page's listeners. Each is called apart, so that one that throws harms neither the others nor us. */
export const createListeners = () => {
  const listeners = new Set<[PageEvent, Listener]>();
  return {
    on(event: PageEvent, listener: Listener): () => void {
      const entry: [PageEvent, Listener] = [event, listener];
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    tell(event: PageEvent, detail?: unknown): void {
      for (const [name, listener] of listeners) if (name === event) queueMicrotask(() => listener(detail));
    },
  };
};
