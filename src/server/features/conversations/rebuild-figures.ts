import { withTenant } from "../../db/tenant";
import { pause } from "../../kernel/pause";
import type { Services } from "../../services";
import type { Place } from "./conversations.repository";
import {
  dropEmptyDay,
  findCountedDays,
  hasTraceOfDay,
  lockDay,
  rebuildDayRows,
  recountDay,
} from "./rebuilt-days.repository";

/** How many days were looked at, how many were mended, and how many were left because messages of theirs are erased. */
export interface Rebuilt {
  days: number;
  mended: number;
  left: number;
}

type DayEnd = "same" | "mended" | "left" | "empty";

/**
 * Counts every day of an assistant again from its messages, one day in a transaction: what is asked meanwhile waits for its
 * day, and is counted. Days with erased messages stay as they are.
 */
export const rebuildFigures = async (ctx: Pick<Services, "db"> & Place): Promise<Rebuilt> => {
  const span = await withTenant(ctx.db, ctx, (tx) => findCountedDays(tx, ctx));
  const ends: DayEnd[] = [];
  for (const day of span ? daysBetween(span.first, span.last) : []) {
    ends.push(await rebuildDay(ctx, day));
    await pause();
  }
  const count = (end: DayEnd) => ends.filter((one) => one === end).length;
  return { days: ends.length - count("empty"), mended: count("mended"), left: count("left") };
};

const rebuildDay = (ctx: Pick<Services, "db"> & Place, day: string): Promise<DayEnd> =>
  withTenant(ctx.db, ctx, async (tx) => {
    if (!(await hasTraceOfDay(tx, ctx, day))) return "empty";
    const { hasErased } = await lockDay(tx, ctx, day);
    if (hasErased) return "left";
    const isFigureChanged = await recountDay(tx, ctx, day);
    const isRowChanged = await rebuildDayRows(tx, ctx, day);
    await dropEmptyDay(tx, ctx, day);
    return isFigureChanged || isRowChanged ? "mended" : "same";
  });

const dayMs = 24 * 60 * 60 * 1_000;

const daysBetween = (first: string, last: string): string[] => {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  return Array.from({ length: Math.round((end - start) / dayMs) + 1 }, (_, i) =>
    new Date(start + i * dayMs).toISOString().slice(0, 10),
  );
};
