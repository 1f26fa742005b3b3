import type { SeededRandom } from "../bench/seeded-random.mjs";

const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** How much is asked in each hour of a day, in each day of a week from Sunday on, and in each month: a shop's visitors. */
const hours = [2, 1, 1, 1, 1, 2, 4, 9, 16, 26, 32, 30, 24, 26, 30, 30, 28, 27, 26, 28, 30, 24, 14, 6];
const weekdays = [7, 11, 11, 11, 12, 10, 8];
const months = [9, 8, 9, 9, 8, 8, 7, 5, 10, 11, 14, 16];
/** A year ago so much as today was asked. */
const startShare = 0.45;

/** Where in `weights` a share of their sum lies. */
const placeIn = (weights: readonly number[], share: number): number => {
  let left = share * weights.reduce((sum, weight) => sum + weight, 0);
  const at = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return at < 0 ? weights.length - 1 : at;
};

/** So many instants of the days before `end`, in order: weeks, seasons, growth, a day's hours. */
export const busyTimes = (count: number, days: number, end: Date, random: SeededRandom): Date[] => {
  const starts = Array.from({ length: days }, (_, day) => new Date(end.getTime() - (days - day) * dayMs));
  const weights = starts.map(
    (day, at) =>
      (startShare + (1 - startShare) * (at / days)) *
      (weekdays[day.getUTCDay()] ?? 0) *
      (months[day.getUTCMonth()] ?? 0) *
      (0.85 + 0.3 * random.next()),
  );
  const times = Array.from({ length: count }, () => {
    const midnight = Math.floor((starts[placeIn(weights, random.next())]?.getTime() ?? 0) / dayMs) * dayMs;
    return midnight + placeIn(hours, random.next()) * hourMs + random.whole(0, hourMs - 1);
  });
  return times
    .map((time) => new Date(Math.min(time, end.getTime() - hourMs)))
    .sort((one, other) => one.getTime() - other.getTime());
};
