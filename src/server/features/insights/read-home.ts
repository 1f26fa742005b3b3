import type { GapCount } from "~/contract/gaps";
import type { Home, HomeAssistant, Needs } from "~/contract/home";
import type { Transaction } from "../../db/client";
import { withTenant } from "../../db/tenant";
import type { Tenant, ZonedTenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { listWorkspaces } from "../workspaces/list-workspaces";
import { dayIn, daysUpTo, figuresOf, noSums, sumOf } from "./figures.rules";
import { countOpenGapRows } from "./gaps.repository";
import { countNeeds, type NeedCount, readSumsOfDays, readTrends, type Trend } from "./home.repository";

const days = 30;
const yesterdayAt = 1;
const weekBeforeAt = 7;
const noNeeds: Needs = { waiting: 0, gaps: 0, failedDocuments: 0, failedChecks: 0, ending: 0 };

/** Today in every assistant of the organization, beside yesterday and the same day of last week, and what waits for a person. */
export const readHome = async ({
  db,
  clock,
  organizationId,
  timeZone,
}: Pick<Services, "db" | "clock"> & ZonedTenant): Promise<Home> => {
  const tenant = { organizationId };
  const day = dayIn(timeZone, clock.now());
  const calendar = daysUpTo(day, days);
  const [workspaces, counted, waiting] = await Promise.all([
    listWorkspaces({ db, organizationId }),
    withTenant(db, tenant, (tx) => readFigures(tx, tenant, calendar)),
    withTenant(db, tenant, (tx) => readNeeds(tx, tenant, day)),
  ]);
  const assistants = workspaces.map(
    ({ id, name, siteUrl, state, firstSeenAt }): HomeAssistant => ({
      ...{ id, name, siteUrl, state, isSeen: firstSeenAt !== null },
      today: counted.todayOf(id),
      conversationsByDay: counted.trend.get(id) ?? calendar.map(() => 0),
      needs: waiting.get(id) ?? noNeeds,
    }),
  );
  return {
    day,
    ...{ today: counted.today, yesterday: counted.yesterday, weekBefore: counted.weekBefore },
    conversationsByDay: calendar.map((_, at) => total(assistants.map((one) => one.conversationsByDay[at] ?? 0))),
    assistants,
  };
};

/** What the days of the calendar, which ends today, tell. */
const readFigures = async (tx: Transaction, tenant: Tenant, calendar: string[]) => {
  const ago = (count: number) => calendar.at(-1 - count) ?? "";
  const [today, yesterday, weekBefore] = [ago(0), ago(yesterdayAt), ago(weekBeforeAt)];
  const sums = await readSumsOfDays(tx, tenant, [today, yesterday, weekBefore]);
  const trends = await readTrends(tx, tenant, calendar[0] ?? today);
  const allOn = (wanted: string) => figuresOf(sumOf(sums.filter((row) => row.day === wanted)));
  const sumsToday = new Map(sums.filter((row) => row.day === today).map((row) => [row.workspaceId, row]));
  return {
    ...{ today: allOn(today), yesterday: allOn(yesterday), weekBefore: allOn(weekBefore) },
    todayOf: (workspaceId: string) => figuresOf(sumsToday.get(workspaceId) ?? noSums),
    trend: new Map(trends.map((one) => [one.workspaceId, byDay(one, calendar)])),
  };
};

/** What waits for a person in each assistant where anything does. */
const readNeeds = async (tx: Transaction, tenant: Tenant, day: string): Promise<Map<string, Needs>> => {
  const gaps = await countOpenGapRows(tx, tenant);
  return needsOf([...(await countNeeds(tx, tenant, day)), ...gaps.map(gapNeed)]);
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
