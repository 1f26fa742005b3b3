export const sparklineWidth = 100;
export const sparklineHeight = 28;
const margin = 1.5;

/** The line of a small chart in a 100 × 28 box, lowest value at the bottom; days without a figure break it. */
export function sparklinePath(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known, 0);
  const span = Math.max(...known) - low;
  const step = values.length > 1 ? sparklineWidth / (values.length - 1) : 0;
  const height = (value: number) =>
    sparklineHeight - margin - (span && (value - low) / span) * (sparklineHeight - 2 * margin);
  return values
    .map((value, index) =>
      value === null ? "" : `${moveOrLine(values, index)}${round(index * step)} ${round(height(value))}`,
    )
    .join("");
}

const moveOrLine = (values: readonly (number | null)[], index: number) =>
  (values[index - 1] ?? null) === null ? "M" : "L";
const round = (value: number) => Math.round(value * 10) / 10;
