import "./kpi.css";
import { type JSX, type ParentProps, Show } from "solid-js";

/** Figures side by side. */
export function Kpis(props: ParentProps<{ label: string }>) {
  return (
    <dl class="kpis" aria-label={props.label}>
      {props.children}
    </dl>
  );
}

interface KpiProps {
  label: string;
  value: string;
  note?: string | null;
  chart?: JSX.Element;
}

/** One figure: its name, its value, what to compare it with, and how it moved. */
export function Kpi(props: KpiProps) {
  return (
    <div class="kpi">
      <dt class="dim">{props.label}</dt>
      <dd class="kpi-value">{props.value}</dd>
      <dd class="kpi-note">
        <Show when={props.note} fallback={"\u00a0"}>
          {props.note}
        </Show>
      </dd>
      <dd class="kpi-chart">{props.chart}</dd>
    </div>
  );
}
