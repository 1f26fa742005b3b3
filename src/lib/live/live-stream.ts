import { api } from "../api";
import type { LiveMessage } from "./live-message";

const retryMs = 5_000;

/** Keeps the live subscription open until the signal, and says `gap` whenever events may have been missed. */
export async function streamLiveEvents(signal: AbortSignal, tell: (message: LiveMessage) => void): Promise<void> {
  while (!signal.aborted) {
    await streamOnce(signal, tell);
    if (!signal.aborted) await pause(retryMs, signal);
  }
}

function streamOnce(signal: AbortSignal, tell: (message: LiveMessage) => void): Promise<void> {
  return new Promise((end) => {
    const subscription = api.live.events.subscribe(
      {},
      {
        onData: (tracked) => tell({ type: "event", event: tracked.data }),
        // Each connection starts with a gap: what happened since the page was rendered, or since the last one broke.
        onConnectionStateChange: ({ state }) => state === "pending" && tell({ type: "gap" }),
        onError: () => end(),
        onComplete: () => end(),
      },
    );
    signal.addEventListener("abort", () => {
      subscription.unsubscribe();
      end();
    });
  });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((end) => {
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      end();
    });
  });
}
