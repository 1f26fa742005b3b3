import type { GapCount } from "~/contract/gaps";
import type { Home, HomeAssistant, Needs } from "~/contract/home";
import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { listWorkspaces } from "../workspaces/list-workspaces";
import { dayIn, daysUpTo, figuresOf, noSums, sumOf } from "./figures.rules";
import { countOpenGapRows } from "./gaps.repository";
import { countNeeds, type NeedCount, readSumsOfDays, readTrends, type Trend } from "./home.repository";
import { readTimeZone } from "./insights.repository";

const days = 30;
const yesterdayAt = 1;
const weekBeforeAt = 7;
const noNeeds: Needs = { waiting: 0, gaps: 0, failedDocuments: 0, failedChecks: 0, ending: 0 };

/** Today in every assistant of the organization, beside yesterday and the same day of last week, and what waits for a person. */
export const readHome = async (ctx: Pick<Services, "db" | "clock"> & Tenant): Promise<Home> => {
  const workspaces = await listWorkspaces(ctx);
  return withTenant(ctx.db, ctx, async (tx) => {
    const day = dayIn(await readTimeZone(tx, ctx), ctx.clock.now());
    const calendar = daysUpTo(day, days);
    const ago = (count: number) => calendar.at(-1 - count) ?? day;
    const compared = { today: day, yesterday: ago(yesterdayAt), weekBefore: ago(weekBeforeAt) };
    const sums = await readSumsOfDays(tx, ctx, Object.values(compared));
    const trends = await readTrends(tx, ctx, calendar[0] ?? day);
    const trend = new Map(trends.map((one) => [one.workspaceId, byDay(one, calendar)]));
    const gaps = (await countOpenGapRows(tx, ctx)).map(gapNeed);
    const waiting = needsOf([...(await countNeeds(tx, ctx, day)), ...gaps]);
    const allOn = (wanted: string) => figuresOf(sumOf(sums.filter((row) => row.day === wanted)));
    const todayOf = new Map(sums.filter((row) => row.day === day).map((row) => [row.workspaceId, row]));
    const assistants = workspaces.map(
      ({ id, name, siteUrl, state, firstSeenAt }): HomeAssistant => ({
        ...{ id, name, siteUrl, state, isSeen: firstSeenAt !== null },
        today: figuresOf(todayOf.get(id) ?? noSums),
        conversationsByDay: trend.get(id) ?? calendar.map(() => 0),
        needs: waiting.get(id) ?? noNeeds,
      }),
    );
    return {
      day,
      today: allOn(compared.today),
      yesterday: allOn(compared.yesterday),
      weekBefore: allOn(compared.weekBefore),
      conversationsByDay: calendar.map((_, at) => total(assistants.map((one) => one.conversationsByDay[at] ?? 0))),
      assistants,
    };
  });
};

const total = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Conversations on every day of the calendar. */
const byDay = ({ daysAfter, conversations }: Trend, calendar: string[]): number[] => {
  const countAfter = new Map(daysAfter.map((day, at) => [day, conversations[at] ?? 0]));
  return calendar.map((_, day) => countAfter.get(day) ?? 0);
};

const gapNeed = ({ workspaceId, open }: GapCount): NeedCount => ({ workspaceId, need: "gaps", count: open });

const needsOf = (counts: NeedCount[]): Map<string, Needs> => {
  const found = new Map<string, Needs>();
  for (const { workspaceId, need, count } of counts)
    found.set(workspaceId, { ...(found.get(workspaceId) ?? noNeeds), [need]: count });
  return found;
};
