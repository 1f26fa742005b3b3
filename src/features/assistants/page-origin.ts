import { createSignal, onMount } from "solid-js";
import { getRequestEvent, isServer } from "solid-js/web";

/** Where the reader reaches this server. Behind a proxy only the browser knows it. */
export function usePageOrigin(): () => string {
  const [origin, setOrigin] = createSignal(isServer ? originOfRequest() : "");
  onMount(() => setOrigin(window.location.origin));
  return origin;
}

function originOfRequest(): string {
  const event = getRequestEvent();
  return event ? new URL(event.request.url).origin : "";
}
