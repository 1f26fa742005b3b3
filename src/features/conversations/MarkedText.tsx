import { For, Show } from "solid-js";
import type { MarkedText as Marked } from "~/contract/conversation-list";

/** A text with what was looked for marked in it. */
export function MarkedText(props: { text: Marked }) {
  return (
    <For each={props.text}>
      {(part) => (
        <Show when={part.isMatch} fallback={part.text}>
          <mark>{part.text}</mark>
        </Show>
      )}
    </For>
  );
}
