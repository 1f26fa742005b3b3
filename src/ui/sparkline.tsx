import "./sparkline.css";
import { sparklineHeight, sparklinePath, sparklineWidth } from "./sparkline-path";

/** A small line of how a figure moved. Its label says in words what it shows. */
export function Sparkline(props: { values: readonly (number | null)[]; label: string }) {
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${sparklineWidth} ${sparklineHeight}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={props.label}
    >
      <path vector-effect="non-scaling-stroke" d={sparklinePath(props.values)} />
    </svg>
  );
}
