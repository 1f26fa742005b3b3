import "./scale.css";

/** A value in 0..1 on a line, with the mark it must reach. `label` says it in words. */
export function Scale(props: { value: number; mark?: number; label: string }) {
  const at = (value: number) => `${Math.round(Math.min(1, Math.max(0, value)) * 100)}%`;
  return (
    <span class="scale" role="img" aria-label={props.label} title={props.label}>
      <span class="scale-value" style={{ width: at(props.value) }} />
      {props.mark !== undefined && <span class="scale-mark" style={{ left: at(props.mark) }} />}
    </span>
  );
}
