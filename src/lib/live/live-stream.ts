import { api } from "../api";
import { everythingChanged, type LiveMessage } from "./live-message";

const retryMs = 5_000;

type Tell = (message: LiveMessage) => void;

/**
 * Keeps the live subscription open until the signal. What happened since the page was read comes first; wherever events may
 * have been missed otherwise, that everything may have changed.
 */
export async function streamLiveEvents(since: number | null, signal: AbortSignal, tell: Tell): Promise<void> {
  let isMissing = since === null;
  const onConnected = () => {
    if (isMissing) tell(everythingChanged);
    isMissing = true;
  };
  while (!signal.aborted) {
    await streamOnce(isMissing ? null : since, signal, { onConnected, tell });
    if (!signal.aborted) await pause(retryMs, signal);
  }
}

function streamOnce(
  since: number | null,
  signal: AbortSignal,
  { onConnected, tell }: { onConnected: () => void; tell: Tell },
): Promise<void> {
  return new Promise((end) => {
    const subscription = api.live.events.subscribe(since === null ? {} : { since }, {
      onData: (event) => tell({ type: "event", event }),
      onConnectionStateChange: ({ state }) => state === "pending" && onConnected(),
      onError: () => end(),
      onComplete: () => end(),
    });
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
