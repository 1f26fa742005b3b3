import type { StatisticFigures, Statistics, StatisticsRange } from "~/contract/statistics";
import type { StatisticsInput } from "~/contract/statistics-inputs";
import type { Transaction } from "../../db/client";
import type { Services } from "../../services";
import { dayIn } from "./figures.rules";
import { readTimeZone } from "./insights.repository";
import { rangeOf, stepsOf } from "./period.rules";
import { countDistinctVisitors, type Scope, type SumRow, sumDays, sumHours, sumModels } from "./statistics.repository";
import { noTotals, statisticFiguresOf, type Totals } from "./statistics.rules";

type Context = Pick<Services, "clock" | "config"> & Scope;

/** Figures of the period and of the days before it, of one assistant. */
export type FiguresOfAssistant = (workspaceId: string) => { now: StatisticFigures; before: StatisticFigures };

/** Everything the daily rows tell of a period: of one assistant, or of all. */
export const collectStatistics = async (
  tx: Transaction,
  ctx: Context,
  input: StatisticsInput,
): Promise<{ statistics: Statistics; ofAssistant: FiguresOfAssistant }> => {
  const scope = { organizationId: ctx.organizationId, ...(ctx.workspaceId ? { workspaceId: ctx.workspaceId } : {}) };
  const range = rangeOf(input, dayIn(await readTimeZone(tx, scope), ctx.clock.now()));
  const totals = await readTotals(tx, scope, range);
  const prices = ctx.config.modelPrices;
  const figures = (wanted: Totals) => statisticFiguresOf(wanted, prices);
  const both = (where: (isNow: boolean) => Totals) => ({ now: figures(where(true)), before: figures(where(false)) });
  return {
    statistics: {
      range,
      currency: prices.currency,
      ...both((isNow) => totals.ofPeriod(isNow)),
      points: stepsOf(range).map(({ start, from, to }) => ({
        from,
        to,
        ...both((isNow) => totals.ofStep(isNow, start)),
      })),
      hours: await sumHours(tx, scope, range),
    },
    ofAssistant: (workspaceId) => both((isNow) => totals.ofAssistant(isNow, workspaceId)),
  };
};

const readTotals = async (tx: Transaction, scope: Scope, range: StatisticsRange) => {
  const days = await sumDays(tx, scope, range);
  const models = await sumModels(tx, scope, range);
  const visitors = await countDistinctVisitors(tx, scope, range);
  const groups = { days: grouped(days), models: grouped(models), visitors: grouped(visitors) };
  const pick = (key: string): Totals => ({
    ...(groups.days.get(key) ?? []).reduce(addTotals, noTotals),
    visitors: (groups.visitors.get(key) ?? []).reduce((sum, count) => sum + count, 0),
    models: groups.models.get(key) ?? [],
  });
  return {
    ofPeriod: (isNow: boolean) => pick(keyOf(isNow, "all")),
    ofStep: (isNow: boolean, start: string) => pick(keyOf(isNow, start)),
    ofAssistant: (isNow: boolean, id: string) => pick(keyOf(isNow, id)),
  };
};

const keyOf = (isNow: boolean, of: string): string => `${isNow} ${of}`;

/** Under its step, or under its assistant and the whole period: a row has one of them. */
const grouped = <Value>(rows: readonly SumRow<Value>[]): Map<string, Value[]> => {
  const groups = new Map<string, Value[]>();
  for (const { isNow, start, workspaceId, value } of rows) {
    for (const of of workspaceId === null ? [start ?? ""] : [workspaceId, "all"]) {
      const key = keyOf(isNow, of);
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
};

const addTotals = (a: Totals, b: Omit<Totals, "visitors" | "models">): Totals => ({
  ...a,
  conversations: a.conversations + b.conversations,
  messages: a.messages + b.messages,
  answered: a.answered + b.answered,
  noAnswer: a.noAnswer + b.noAnswer,
  cached: a.cached + b.cached,
  responses: a.responses + b.responses,
  responseMsSum: a.responseMsSum + b.responseMsSum,
  firstTokenMsSum: a.firstTokenMsSum + b.firstTokenMsSum,
  scored: a.scored + b.scored,
  ragScoreSum: a.ragScoreSum + b.ragScoreSum,
  ratedUp: a.ratedUp + b.ratedUp,
  ratedDown: a.ratedDown + b.ratedDown,
  ratings: a.ratings + b.ratings,
  ratingSum: a.ratingSum + b.ratingSum,
});
