import "./input.css";
import "./filter-bar.css";

/** A day, `YYYY-MM-DD`, or nothing; its label stands before it. */
export function DateInput(props: {
  label: string;
  value: string;
  min?: string | undefined;
  max?: string | undefined;
  onChange: (day: string) => void;
}) {
  return (
    <label class="date-input">
      <span class="dim">{props.label}</span>
      <input
        class="input"
        type="date"
        value={props.value}
        min={props.min}
        max={props.max}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </label>
  );
}
