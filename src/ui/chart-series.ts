export interface ChartSeries {
  name: string;
  /** One for each label; null where there is nothing to draw. */
  values: readonly (number | null)[];
  /** Drawn thin and dashed: what the others are compared with. */
  isPast?: boolean;
}

export interface LineChartProps {
  /** What it shows, in words. */
  label: string;
  /** How to read it from the keyboard. */
  hint: string;
  labels: readonly string[];
  series: readonly ChartSeries[];
  shown: (value: number | null) => string;
}
