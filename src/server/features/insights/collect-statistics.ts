import type { StatisticFigures, Statistics, StatisticsRange } from "~/contract/statistics";
import type { StatisticsInput } from "~/contract/statistics-inputs";
import type { Transaction } from "../../db/client";
import type { Services } from "../../services";
import { dayIn } from "./figures.rules";
import { readTimeZone } from "./insights.repository";
import { rangeOf, stepsOf } from "./period.rules";
import type { Scope } from "./scope.repository";
import { type FigureTotals, type SumRow, sumFigures, sumHours, sumModels } from "./statistics.repository";
import { noTotals, statisticFiguresOf, type Totals } from "./statistics.rules";
import { countReturns, countReturnsInSteps } from "./visitors.repository";

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
  const figures = grouped(await sumFigures(tx, scope, range));
  const models = grouped(await sumModels(tx, scope, range));
  const returns = grouped(await countReturns(tx, scope, range));
  const inSteps = grouped(await countReturnsInSteps(tx, scope, range));
  const pick = (key: string, visitorsOf: (totals: FigureTotals) => number): Totals => {
    const totals = (figures.get(key) ?? []).reduce(addTotals, noFigures);
    return { ...totals, visitors: visitorsOf(totals), models: models.get(key) ?? [] };
  };
  const ofStep = (key: string) => pick(key, ({ visitors }) => visitors - sum(inSteps.get(key)));
  const ofDays = (key: string) => pick(key, ({ visitorDays }) => visitorDays - sum(returns.get(key)));
  return {
    ofPeriod: (isNow: boolean) => ofDays(keyOf(isNow, "all")),
    ofStep: (isNow: boolean, start: string) => ofStep(keyOf(isNow, start)),
    ofAssistant: (isNow: boolean, id: string) => ofDays(keyOf(isNow, id)),
  };
};

const sum = (counts: readonly number[] = []): number => counts.reduce((one, other) => one + other, 0);

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

const noFigures: FigureTotals = { ...noTotals, visitorDays: 0 };

const addTotals = (a: FigureTotals, b: FigureTotals): FigureTotals => ({
  ...a,
  conversations: a.conversations + b.conversations,
  messages: a.messages + b.messages,
  visitors: a.visitors + b.visitors,
  visitorDays: a.visitorDays + b.visitorDays,
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
