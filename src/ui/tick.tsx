import "./checkbox.css";
import { createEffect } from "solid-js";

/** A checkbox without words beside it: its label is read aloud. `isPart` is some of what it stands for. */
export function Tick(props: {
  label: string;
  isTicked: boolean;
  isPart?: boolean;
  onChange: (isTicked: boolean) => void;
}) {
  let input: HTMLInputElement | undefined;
  createEffect(() => {
    if (input) input.indeterminate = props.isPart ?? false;
  });
  return (
    <span class="checkbox tick">
      <input
        ref={input}
        type="checkbox"
        aria-label={props.label}
        checked={props.isTicked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </span>
  );
}
