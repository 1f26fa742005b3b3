import { everythingChanged } from "~/contract/live";
import { api } from "../api";
import { type LiveMessage, readLiveMessage } from "./live-message";
import { streamLiveEvents } from "./live-stream";

/** With the number of what is said there: a tab opened before a deployment speaks to its like alone. */
const channelName = "monitora-live-2";

/** This tab changed the session itself and is on its way to another page. */
let isLeaving = false;

/**
 * Hears what changed since the page was read and what changes, from one stream a browser: the tab that holds the lock keeps
 * it and tells the others.
 */
export function followLive(since: number | null, hear: (message: LiveMessage) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  const stop = new AbortController();
  channel.onmessage = ({ data }) => {
    const message = readLiveMessage(data);
    if (message && !isLeaving) hear(message);
  };
  const stream = (from: number | null) =>
    streamLiveEvents(from, stop.signal, (message) => {
      hear(message);
      channel.postMessage(message);
    });
  const leadOrFollow = async () => {
    // Web Locks need https or localhost. Elsewhere each tab keeps a stream of its own.
    if (!("locks" in navigator)) return stream(since);
    const hasLed = await navigator.locks.request(channelName, { ifAvailable: true }, async (lock) => {
      if (lock) await stream(since);
      return lock !== null;
    });
    if (hasLed) return;
    await hearMissed(since, hear);
    await navigator.locks.request(channelName, { signal: stop.signal }, () => stream(null));
  };
  leadOrFollow().catch((reason: unknown) => {
    if (!stop.signal.aborted) throw reason;
  });
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

/** What the leading tab heard before this one listened. */
async function hearMissed(since: number | null, hear: (message: LiveMessage) => void): Promise<void> {
  const missed = await api.live.missed.query({ since }).catch(() => [everythingChanged]);
  for (const event of missed) hear({ type: "event", event });
}
