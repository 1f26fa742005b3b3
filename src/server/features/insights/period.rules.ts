import { type StatisticsRange, type StatisticsStep, statisticsMaxDays, statisticsSteps } from "~/contract/statistics";
import type { StatisticsInput } from "~/contract/statistics-inputs";

const dayMs = 24 * 60 * 60 * 1_000;
/** So many points at most: more could be neither drawn nor read. */
const longestByStep: Record<StatisticsStep, number> = { day: 190, week: 1_200, month: statisticsMaxDays };
const shortestByStep: Record<StatisticsStep, number> = { day: 1, week: 14, month: 56 };

/** `YYYY-MM-DD`, so many days later. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);

const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;

/** Which days are asked for. What lies after today, before the first possible day, or ends before it begins, is cut. */
export const rangeOf = (input: StatisticsInput, today: string): StatisticsRange => {
  const { from, to } = input.period ? lastDays(input.period, today) : ownDays(input, today);
  const days = daysFrom(from, to);
  const steps = statisticsSteps.filter((step) => days >= shortestByStep[step] && days <= longestByStep[step]);
  const by = steps.find((step) => step === input.by) ?? usualStep(days);
  const before =
    input.period === "year"
      ? { from: yearBefore(from), to: yearBefore(to) }
      : { from: addDays(from, -days), to: addDays(from, -1) };
  return { from, to, days, by, steps, before, isUpToToday: to === today };
};

/** The same day a year earlier; of 29 February, the 28th. */
const yearBefore = (day: string): string => {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, "0");
  return day.endsWith("-02-29") ? `${year}-02-28` : `${year}${day.slice(4)}`;
};

/** How much later than the days before those of the period are: their days, or a year. */
export const apartOf = ({ from, days, before }: StatisticsRange): { days: number } | { years: number } =>
  before.from === yearBefore(from) ? { years: 1 } : { days };

/** Some days of the period (`isNow`) or before it, told by the rows of their days or of their months. */
export interface Part {
  isNow: boolean;
  span: "day" | "month";
  from: string;
  to: string;
}

/** Everything a range holds, each day once: whole months are months where the steps are, and where they are the same months before. */
export const partsOf = (range: StatisticsRange): Part[] => {
  const hasMonths = (isNow: boolean) => range.by === "month" && (isNow || "years" in apartOf(range));
  return [true, false].flatMap((isNow) => {
    const { from, to } = isNow ? range : range.before;
    // The month of today is whole as far as it has come.
    const end = isNow && range.isUpToToday ? endOfMonth(to) : to;
    return hasMonths(isNow) ? withWholeMonths(isNow, from, end) : [{ isNow, span: "day", from, to } as const];
  });
};

const endOfMonth = (day: string): string => addDays(nextStep(startOfStep(day, "month"), "month"), -1);

const withWholeMonths = (isNow: boolean, from: string, to: string): Part[] => {
  const first = from.endsWith("-01") ? from : nextStep(startOfStep(from, "month"), "month");
  const last = addDays(startOfStep(addDays(to, 1), "month"), -1);
  if (first > last) return [{ isNow, span: "day", from, to }];
  const parts: Part[] = [
    { isNow, span: "day", from, to: addDays(first, -1) },
    { isNow, span: "month", from: first, to: last },
    { isNow, span: "day", from: addDays(last, 1), to },
  ];
  return parts.filter((part) => part.from <= part.to);
};

const lastDays = (period: NonNullable<StatisticsInput["period"]>, today: string) => {
  if (period !== "year") return { from: addDays(today, 1 - Number(period)), to: today };
  const [year = 0, month = 1] = today.split("-").map(Number);
  return { from: new Date(Date.UTC(year, month - 12, 1)).toISOString().slice(0, 10), to: today };
};

const ownDays = ({ from, to }: StatisticsInput, today: string) => {
  if (!from && !to) return lastDays("30", today);
  const last = to && to < today ? to : today;
  const first = from && from <= last ? from : last;
  const earliest = addDays(last, 1 - statisticsMaxDays);
  return { from: first < earliest ? earliest : first, to: last };
};

const usualStep = (days: number): StatisticsStep => {
  if (days <= 45) return "day";
  return days <= 190 ? "week" : "month";
};

/** The first day of the week (a Monday) or month of a day. */
export const startOfStep = (day: string, by: StatisticsStep): string => {
  if (by === "day") return day;
  if (by === "month") return `${day.slice(0, 7)}-01`;
  return addDays(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % 7));
};

/** The days, weeks or months of a range, oldest first; `start` is where a whole one would begin. */
export const stepsOf = ({
  from,
  to,
  by,
}: Pick<StatisticsRange, "from" | "to" | "by">): { start: string; from: string; to: string }[] => {
  const steps: { start: string; from: string; to: string }[] = [];
  for (let day = from; day <= to; ) {
    const next = nextStep(startOfStep(day, by), by);
    const last = addDays(next, -1);
    steps.push({ start: startOfStep(day, by), from: day, to: last < to ? last : to });
    day = next;
  }
  return steps;
};

const nextStep = (start: string, by: StatisticsStep): string => {
  if (by === "day") return addDays(start, 1);
  return by === "week" ? addDays(start, 7) : startOfStep(addDays(start, 31), "month");
};
