import { useBeforeLeave } from "@solidjs/router";
import { onMount } from "solid-js";
import { loadPage } from "~/lib/load-page";

/** Puts the real assistant on this page, by the same tag as on a customer's site. */
export function RealWidget(props: { workspaceId: string; position: string }) {
  onMount(() => {
    const script = document.createElement("script");
    script.src = "/widget.js";
    script.dataset.workspace = props.workspaceId;
    script.dataset.position = props.position;
    script.async = true;
    document.body.append(script);
  });
  // The widget stays with its page by design; the next page starts without it by being loaded whole.
  useBeforeLeave((leaving) => {
    if (typeof leaving.to !== "string" || leaving.to.startsWith("#")) return;
    leaving.preventDefault();
    loadPage(leaving.to);
  });
  return null;
}
