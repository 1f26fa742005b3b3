import "./skeleton.css";
import { For } from "solid-js";

/** Grey lines in the place of what is on its way. They appear only when the wait is long enough to be seen. */
export function Skeleton(props: { lines: number; class?: string }) {
  return (
    <div class={`skeleton ${props.class ?? ""}`} aria-hidden="true">
      <For each={Array.from({ length: props.lines })}>{() => <span class="skeleton-line" />}</For>
    </div>
  );
}
