import { withTenant } from "../../db/tenant";
import { pause } from "../../kernel/pause";
import type { Services } from "../../services";
import type { Place } from "./conversations.repository";
import {
  type DayRange,
  type Days,
  dropEmptyDays,
  findCountedDays,
  lockDays,
  rebuildDayRows,
  recountDays,
} from "./rebuilt-days.repository";
import { addUpMonths, lockMonths, relinkVisitors } from "./rebuilt-months.repository";

/**
 * How many days were looked at, how many were mended, and how many were left because messages of theirs are erased; and
 * how many months did not hold what their days add up to.
 */
export interface Rebuilt {
  days: number;
  mended: number;
  left: number;
  months: number;
}

/** Counted in one transaction, which holds up who adds to one of them: a month. */
const daysAtOnce = 31;

/**
 * Counts every day of an assistant again from its messages, some days in a transaction: what is asked meanwhile waits for
 * its day, and is counted. Days with erased messages stay as they are. Then adds up the months.
 */
export const rebuildFigures = async (ctx: Pick<Services, "db"> & Place): Promise<Rebuilt> => {
  const span = await withTenant(ctx.db, ctx, (tx) => findCountedDays(tx, ctx));
  const sum = { days: 0, mended: 0, left: 0 };
  for (const range of span ? slicesOf(span) : []) {
    const { days, mended, left } = await rebuildDays(ctx, range);
    sum.days += days;
    sum.mended += mended;
    sum.left += left;
    await pause();
  }
  return { ...sum, months: await rebuildMonths(ctx) };
};

const rebuildMonths = (ctx: Pick<Services, "db"> & Place): Promise<number> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const held = await lockMonths(tx, ctx);
    await relinkVisitors(tx, ctx);
    return new Set(await addUpMonths(tx, ctx, held)).size;
  });

const rebuildDays = (ctx: Pick<Services, "db"> & Place, range: DayRange): Promise<Omit<Rebuilt, "months">> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const held = await lockDays(tx, ctx, range);
    const whole = held.flatMap(({ day, hasErased }) => (hasErased ? [] : [day])).sort();
    const left = held.length - whole.length;
    if (!hasSome(whole)) return { days: held.length, mended: 0, left };
    const figures = await recountDays(tx, ctx, whole);
    const rows = await rebuildDayRows(tx, ctx, whole);
    await dropEmptyDays(tx, ctx, whole);
    return { days: held.length, mended: new Set([...figures, ...rows]).size, left };
  });

const hasSome = (days: string[]): days is Days => days.length > 0;

const dayMs = 24 * 60 * 60 * 1_000;

const slicesOf = ({ first, last }: DayRange): DayRange[] => {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  const dateOf = (ms: number) => new Date(Math.min(ms, end)).toISOString().slice(0, 10);
  return Array.from({ length: Math.ceil((end - start + dayMs) / (daysAtOnce * dayMs)) }, (_, at) => ({
    first: dateOf(start + at * daysAtOnce * dayMs),
    last: dateOf(start + ((at + 1) * daysAtOnce - 1) * dayMs),
  }));
};
