import { type LiveMessage, readLiveMessage } from "./live-message";
import { streamLiveEvents } from "./live-stream";

const channelName = "monitora-live";

/** This tab changed the session itself and is on its way to another page. */
let isLeaving = false;

/** Hears what changes, from one stream a browser: the tab that holds the lock keeps it and tells the others. */
export function followLive(hear: (message: LiveMessage) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  const stop = new AbortController();
  channel.onmessage = ({ data }) => {
    const message = readLiveMessage(data);
    if (message && !isLeaving) hear(message);
  };
  leadWhenFree(stop.signal, () =>
    streamLiveEvents(stop.signal, (message) => {
      hear(message);
      channel.postMessage(message);
    }),
  );
  return () => {
    stop.abort();
    channel.close();
  };
}

/** Tells the other tabs that somebody signed in, out, or changed organization: what they show is no longer theirs. */
export function announceSessionChange(): void {
  isLeaving = true;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage({ type: "session" } satisfies LiveMessage);
  channel.close();
}

// Web Locks need https or localhost. Elsewhere each tab keeps a stream of its own.
function leadWhenFree(signal: AbortSignal, lead: () => Promise<void>): void {
  if (!("locks" in navigator)) {
    void lead();
    return;
  }
  navigator.locks.request(channelName, { signal }, lead).catch((reason: unknown) => {
    if (!signal.aborted) throw reason;
  });
}
