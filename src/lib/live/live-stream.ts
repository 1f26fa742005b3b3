import { everythingChanged } from "~/contract/live";
import { api } from "../api";
import { isSignedOut } from "../api-error";
import type { LiveMessage } from "./live-message";

const retryMs = 5_000;

type Tell = (message: LiveMessage) => void;

/**
 * Keeps the live subscription open until the signal. The server tells first what was missed since the moment; once the
 * connection has broken, that everything may have changed: what could not be read meanwhile is read again.
 */
export async function streamLiveEvents(since: number | null, signal: AbortSignal, tell: Tell): Promise<void> {
  let from = since;
  while (!signal.aborted) {
    await streamOnce(from, signal, tell);
    from = null;
    if (!signal.aborted) await pause(retryMs, signal);
  }
}

/** Until the connection breaks: the browser's own way would open it again with the same moment. */
function streamOnce(since: number | null, signal: AbortSignal, tell: Tell): Promise<void> {
  return new Promise((resolve) => {
    let isConnected = false;
    const end = () => {
      subscription.unsubscribe();
      signal.removeEventListener("abort", end);
      resolve();
    };
    const subscription = api.live.events.subscribe(
      { since },
      {
        onData: (event) => tell({ type: "event", event }),
        onConnectionStateChange: ({ state }) => {
          if (isConnected && state === "connecting") end();
          isConnected ||= state === "pending";
        },
        onError: (error) => {
          // Who reads again what is shown is led to the log-in.
          if (isSignedOut(error)) tell({ type: "event", event: everythingChanged });
          end();
        },
        onComplete: end,
      },
    );
    signal.addEventListener("abort", end);
  });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
  });
}
