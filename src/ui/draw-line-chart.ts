import "uplot/dist/uPlot.min.css";
import uPlot from "uplot";
import type { ChartSeries, LineChartProps } from "./chart-series";

export interface DrawnChart {
  redraw(props: ChartContent): void;
  /** Shows where a point is; null: nowhere. */
  point(index: number | null): void;
  remove(): void;
}

type ChartContent = Pick<LineChartProps, "labels" | "series" | "shown">;

const heightPx = 240;
/** Room for one label below. */
const labelWidthPx = 90;

/** Draws into an element, at its width and in its colours, whatever becomes of them. Fetched by the pages that have a chart. */
export function drawLineChart(
  place: HTMLElement,
  content: ChartContent,
  onPoint: (index: number | null) => void,
): DrawnChart {
  let shown = content;
  let chart = make();

  const observer = new ResizeObserver(() => chart.setSize({ width: place.clientWidth, height: heightPx }));
  observer.observe(place);
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const repaint = () => chart.redraw(false, true);
  dark.addEventListener("change", repaint);
  const theme = new MutationObserver(repaint);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });

  return {
    redraw: (props) => {
      shown = props;
      chart.destroy();
      chart = make();
    },
    point: (index) => {
      const left = index === null ? -10 : chart.valToPos(index, "x");
      chart.setCursor({ left, top: index === null ? -10 : 0 }, false);
    },
    remove: () => {
      observer.disconnect();
      theme.disconnect();
      dark.removeEventListener("change", repaint);
      chart.destroy();
    },
  };

  function make(): uPlot {
    const { labels, series } = shown;
    const data: uPlot.AlignedData = [labels.map((_, i) => i), ...series.map(({ values }) => [...values])];
    return new uPlot(optionsOf(place, shown, onPoint), data, place);
  }
}

/** A token as it is painted there. Its own value may be `light-dark(…)`, which a canvas takes for nothing and draws black. */
const colourAt = (place: HTMLElement, name: string): string => {
  const painted = place.appendChild(document.createElement("i"));
  painted.style.color = `var(${name})`;
  const { color } = getComputedStyle(painted);
  painted.remove();
  return color;
};

const optionsOf = (
  place: HTMLElement,
  { labels, series, shown }: ChartContent,
  onPoint: (index: number | null) => void,
): uPlot.Options => {
  const colour = (name: string) => () => colourAt(place, name);
  const font = `12px ${getComputedStyle(place).fontFamily}`;
  const axis: uPlot.Axis = { stroke: colour("--dim"), font, ticks: { show: false } };
  return {
    width: place.clientWidth,
    height: heightPx,
    legend: { show: false },
    scales: {
      x: { time: false, range: (_, min, max) => (min === max ? [min - 1, max + 1] : [min, max]) },
      y: { range: fromZero },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        space: labelWidthPx,
        incrs: [1, 2, 5, 7, 10, 14, 20, 30, 50, 100],
        values: (_, splits) =>
          splits.map((at) => (Number.isInteger(at) ? ((labels[at] ?? "").split(" – ")[0] ?? "") : "")),
      },
      {
        ...axis,
        grid: { stroke: colour("--line"), width: 1 },
        values: (_, splits) => splits.map((value) => shown(value)),
        size: (_, values) => 16 + 7 * Math.max(2, ...(values ?? []).map((text) => text.length)),
      },
    ],
    series: [{}, ...series.map((one) => lineOf(one, colour))],
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 7 } },
    hooks: {
      setCursor: [({ cursor }) => onPoint(cursor.left !== undefined && cursor.left >= 0 ? (cursor.idx ?? null) : null)],
    },
  };
};

const lineOf = (one: ChartSeries, colour: (name: string) => () => string): uPlot.Series => ({
  label: one.name,
  stroke: colour(one.isPast ? "--field" : "--fg"),
  width: one.isPast ? 1 : 1.5,
  ...(one.isPast ? { dash: [4, 4] } : {}),
  points: { show: true, size: 6, filter: () => alone(one.values) },
});

/** Where a value has none beside it: no line goes through it. */
const alone = (values: ChartSeries["values"]): number[] =>
  values.flatMap((value, at) =>
    value !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null ? [at] : [],
  );

/** Counts and shares begin at nothing: a cut axis would make small moves look large. */
const fromZero = (_: uPlot, __: number, max: number | null): [number, number] => [0, max && max > 0 ? max * 1.08 : 1];
