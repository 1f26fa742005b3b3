import { useLocation } from "@solidjs/router";
import { createEffect, onCleanup, onMount } from "solid-js";
import { presentForMs } from "~/contract/inbox";
import { api } from "~/lib/api";
import { readOpen } from "../inbox/conversation-address";

/** Twice within the time after which a colleague counts as gone. */
const everyMs = presentForMs / 2.4;

/** Says that this person is there, and on which conversation, while the page is on the screen. */
export function usePresence(): void {
  const location = useLocation();
  const current = () => readOpen(location.query.open)?.conversationId ?? null;
  const say = () => {
    // A sign that is lost is made good by the next one.
    if (document.visibilityState === "visible")
      void api.inbox.present.mutate({ conversationId: current() }).catch(() => undefined);
  };
  onMount(() => {
    createEffect(() => {
      current();
      say();
    });
    const timer = setInterval(say, everyMs);
    document.addEventListener("visibilitychange", say);
    onCleanup(() => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", say);
    });
  });
}
