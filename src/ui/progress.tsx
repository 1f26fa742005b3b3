import "./progress.css";
import { Show } from "solid-js";

/** How far a task is, 0 to 1; null while it can't be known. */
export function Progress(props: { value: number | null; label: string }) {
  return (
    <Show
      when={props.value !== null}
      // Without the attribute, and never with an empty one: that is what makes it run on and on.
      fallback={<progress class="progress" aria-label={props.label} />}
    >
      <progress class="progress" aria-label={props.label} max={1} value={props.value ?? 0} />
    </Show>
  );
}
