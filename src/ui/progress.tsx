import "./progress.css";

/** How far a task is, 0 to 1; null while it can't be known. */
export function Progress(props: { value: number | null; label: string }) {
  return <progress class="progress" aria-label={props.label} max={1} value={props.value ?? undefined} />;
}
