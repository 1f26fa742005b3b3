import { revalidate } from "@solidjs/router";
import { onCleanup, onMount } from "solid-js";
import { gather } from "~/lib/live/gather";
import { followLive } from "~/lib/live/live-channel";
import type { LiveMessage } from "~/lib/live/live-message";
import { liveSinceOf } from "~/lib/live/live-since";
import { whenIdle } from "~/lib/when-idle";
import { everyKey, staleKeys } from "./stale-keys";

const refreshEveryMs = 400;
/** Keeps what is on the screen true while the page is open. */
export function useLiveUpdates(): void {
  onMount(() => {
    const refresh = gather((keys: string[]) => revalidate(keys.includes(everyKey) ? undefined : keys), refreshEveryMs);
    const hear = (message: LiveMessage) => {
      switch (message.type) {
        case "event":
          return staleKeys(message.event).forEach(refresh);
        case "session":
          return window.location.reload();
      }
    };
    let stop: () => void = () => undefined;
    const callOff = whenIdle(() => {
      stop = followLive(liveSinceOf(document), hear);
    });
    onCleanup(() => {
      callOff();
      stop();
    });
  });
}
