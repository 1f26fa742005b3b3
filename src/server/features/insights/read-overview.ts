import type { Overview } from "~/contract/conversations";
import type { Transaction } from "../../db/client";
import { withTenant } from "../../db/tenant";
import type { ZonedTenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { listConversations } from "../conversations/list-conversations";
import { dayIn, daysUpTo, figuresOf, noSums, type Sums, sumOf } from "./figures.rules";
import { type Place, readDays } from "./insights.repository";
import { countReturnsBetween } from "./visitors.repository";

const recentMax = 8;

/** One assistant's last `days` days in the organization's time zone, beside the period before. */
export const readOverview = async (
  ctx: Pick<Services, "db" | "clock"> & Place & ZonedTenant,
  days: number,
): Promise<Overview> => {
  const { items: recent } = await listConversations(ctx, { limit: recentMax });
  return withTenant(ctx.db, ctx, async (tx) => {
    const today = dayIn(ctx.timeZone, ctx.clock.now());
    const calendar = daysUpTo(today, 2 * days);
    const rows = await readDays(tx, ctx, calendar[0] ?? today, today);
    const sumsOf = new Map(rows.map((row) => [row.day, row]));
    const daySums = (day: string): Sums => sumsOf.get(day) ?? noSums;
    const before = calendar.slice(0, days);
    const now = calendar.slice(days);
    return {
      days,
      current: figuresOf(await periodSums(tx, ctx, now, daySums)),
      previous: figuresOf(await periodSums(tx, ctx, before, daySums)),
      byDay: now.map((day) => ({ day, ...figuresOf(daySums(day)) })),
      recent,
    };
  });
};

const periodSums = async (
  tx: Transaction,
  place: Place,
  days: string[],
  daySums: (day: string) => Sums,
): Promise<Sums> => {
  const [from = "", to = ""] = [days[0], days.at(-1)];
  const total = sumOf(days.map(daySums));
  return { ...total, visitors: total.visitors - (await countReturnsBetween(tx, place, from, to)) };
};
