import "./line-chart.css";
import { createEffect, createSignal, createUniqueId, For, on, onCleanup, onMount } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import type { LineChartProps } from "./chart-series";
import type { DrawnChart } from "./draw-line-chart";

/**
 * Lines over days, weeks or months. Its place is kept while the drawing is fetched; the pointer or the arrow keys read it
 * point by point. A table of the same numbers stands beside it on the page.
 */
export function LineChart(props: LineChartProps) {
  const t = useTexts();
  const hintId = createUniqueId();
  const [at, setAt] = createSignal<number | null>(null);
  let place: HTMLDivElement | undefined;
  let chart: DrawnChart | undefined;
  let isGone = false;

  onMount(async () => {
    const { drawLineChart } = await import("./draw-line-chart");
    if (place && !isGone) chart = drawLineChart(place, props, setAt);
  });
  createEffect(
    on(
      () => [props.labels, props.series] as const,
      () => {
        setAt(null);
        chart?.redraw(props);
      },
      { defer: true },
    ),
  );
  onCleanup(() => {
    isGone = true;
    chart?.remove();
  });

  const move = (event: KeyboardEvent) => {
    const last = props.labels.length - 1;
    const next = nextPoint(event.key, at(), last);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    chart?.point(next);
  };
  const readings = () => {
    const point = at() ?? props.labels.length - 1;
    return props.series.map(({ name, values }) => t().words.named(name, props.shown(values[point] ?? null)));
  };
  return (
    <figure class="line-chart">
      <p class="line-chart-reading" aria-live={at() === null ? "off" : "polite"}>
        <strong>{props.labels[at() ?? props.labels.length - 1]}</strong>
        <For each={readings()}>
          {(reading, i) => <span classList={{ "line-chart-past": props.series[i()]?.isPast }}>{reading}</span>}
        </For>
      </p>
      <div
        ref={place}
        class="line-chart-place"
        role="slider"
        tabIndex={0}
        aria-label={props.label}
        aria-describedby={hintId}
        aria-valuemin={1}
        aria-valuemax={props.labels.length}
        aria-valuenow={(at() ?? props.labels.length - 1) + 1}
        aria-valuetext={`${props.labels[at() ?? props.labels.length - 1] ?? ""}, ${readings().join(", ")}`}
        onKeyDown={move}
      />
      <p id={hintId} class="visually-hidden">
        {props.hint}
      </p>
    </figure>
  );
}

/** The point a key leads to; undefined for keys that are not the chart's. */
export function nextPoint(key: string, at: number | null, last: number): number | undefined {
  const from = at ?? last;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return Math.max(0, from - 1);
    case "ArrowRight":
    case "ArrowUp":
      return Math.min(last, from + 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
