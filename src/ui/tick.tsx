import "./checkbox.css";
import { createEffect } from "solid-js";

/** A checkbox without words beside it: its label is read aloud. `isPart` is some of what it stands for, `isRange` says that Shift was held. */
export function Tick(props: {
  label: string;
  isTicked: boolean;
  isPart?: boolean;
  onChange: (isTicked: boolean, isRange: boolean) => void;
}) {
  let input: HTMLInputElement | undefined;
  let isRange = false;
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
        // Shift held would mark the text up to here.
        onMouseDown={(event) => event.shiftKey && event.preventDefault()}
        // Comes before the change, with the space bar too.
        onClick={(event) => {
          isRange = event.shiftKey;
        }}
        onChange={(event) => props.onChange(event.currentTarget.checked, isRange)}
      />
    </span>
  );
}
