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
  const pick = (fits: (row: SumRow<unknown>) => boolean): Totals => {
    const found = days.filter(fits);
    return {
      ...found.reduce((sum, { value }) => addTotals(sum, value), noTotals),
      visitors: visitors.filter(fits).reduce((sum, { value }) => sum + value, 0),
      models: models.filter(fits).map(({ value }) => value),
    };
  };
  return {
    ofPeriod: (isNow: boolean) => pick((row) => row.isNow === isNow && row.workspaceId !== null),
    ofStep: (isNow: boolean, start: string) => pick((row) => row.isNow === isNow && row.start === start),
    ofAssistant: (isNow: boolean, id: string) => pick((row) => row.isNow === isNow && row.workspaceId === id),
  };
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
