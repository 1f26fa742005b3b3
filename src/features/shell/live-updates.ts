import { revalidate } from "@solidjs/router";
import { onCleanup, onMount } from "solid-js";
import { gather } from "~/lib/live/gather";
import { followLive } from "~/lib/live/live-channel";
import type { LiveMessage } from "~/lib/live/live-message";
import { whenIdle } from "~/lib/when-idle";
import { staleKeys } from "./stale-keys";

const refreshEveryMs = 400;
/** The start of every key: all that is shown. */
const everything = "";

/** Keeps what is on the screen true while the page is open. */
export function useLiveUpdates(): void {
  onMount(() => {
    const refresh = gather(
      (keys: string[]) => revalidate(keys.includes(everything) ? undefined : keys),
      refreshEveryMs,
    );
    const hear = (message: LiveMessage) => {
      switch (message.type) {
        case "event":
          return staleKeys(message.event).forEach(refresh);
        case "gap":
          return refresh(everything);
        case "session":
          return window.location.reload();
      }
    };
    // The page as it came is true enough to be used at once: it starts with reading all of it again.
    let stop: () => void = () => undefined;
    const callOff = whenIdle(() => {
      stop = followLive(hear);
    });
    onCleanup(() => {
      callOff();
      stop();
    });
  });
}
