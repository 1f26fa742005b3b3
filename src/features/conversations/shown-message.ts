import { useLocation } from "@solidjs/router";
import { createEffect } from "solid-js";

/** Brings the message that a link names into view: it was not there yet when the browser looked for it. */
export function useShownMessage(): void {
  const location = useLocation();
  createEffect(() => {
    const id = location.hash.slice(1);
    if (id.startsWith("msg_")) requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView());
  });
}
