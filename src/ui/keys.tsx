import "./keys.css";
import { createSignal, For, onMount } from "solid-js";
import { isMac } from "~/lib/shortcuts/platform";

/** Keys to press, as they are written on the keyboard: «g h» is two, «mod+k» two at once. */
export function Keys(props: { keys: string }) {
  const [mac, setMac] = createSignal(false);
  onMount(() => setMac(isMac()));
  const named = (key: string) => {
    if (key === "mod") return mac() ? "⌘" : "Ctrl";
    return key.length === 1 ? key.toUpperCase() : key === "Escape" ? "Esc" : key;
  };
  return (
    <span class="keys">
      <For each={props.keys.split(/[ +]/)}>{(key) => <kbd>{named(key)}</kbd>}</For>
    </span>
  );
}
