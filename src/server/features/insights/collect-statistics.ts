import type { StatisticFigures, Statistics, StatisticsRange } from "~/contract/statistics";
import type { StatisticsInput } from "~/contract/statistics-inputs";
import { withTenant } from "../../db/tenant";
import type { ZonedTenant } from "../../kernel/actor";
import type { Services } from "../../services";
import type { ModelTotals } from "../conversations/answer-cost.rules";
import { dayIn } from "./figures.rules";
import { rangeOf, stepsOf } from "./period.rules";
import type { Scope } from "./scope.repository";
import { type FigureTotals, type SumRow, sumFigures, sumHours, sumModels } from "./statistics.repository";
import { noTotals, statisticFiguresOf, type Totals } from "./statistics.rules";
import { countReturns, countReturnsInSteps } from "./visitors.repository";

type Context = Pick<Services, "db" | "clock" | "config"> & Scope & ZonedTenant;

/** Figures of the period and of the days before it, of one assistant. */
export type FiguresOfAssistant = (workspaceId: string) => { now: StatisticFigures; before: StatisticFigures };

/** Everything the rows of days and months tell of a period: of one assistant, or of all. */
export const collectStatistics = async (
  { db, clock, config, organizationId, workspaceId, timeZone }: Context,
  input: StatisticsInput,
): Promise<{ statistics: Statistics; ofAssistant: FiguresOfAssistant }> => {
  const scope = { organizationId, ...(workspaceId ? { workspaceId } : {}) };
  const range = rangeOf(input, dayIn(timeZone, clock.now()));
  const { totals, hours } = await read(db, scope, range);
  const prices = config.modelPrices;
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
      hours,
    },
    ofAssistant: (id) => both((isNow) => totals.ofAssistant(isNow, id)),
  };
};

/** In two transactions beside one another: over many assistants each half takes as long as the other. */
const read = async (db: Services["db"], scope: Scope, range: StatisticsRange) => {
  const [counted, used] = await Promise.all([
    withTenant(db, scope, async (tx) => ({
      figures: await sumFigures(tx, scope, range),
      returns: await countReturns(tx, scope, range),
      inSteps: await countReturnsInSteps(tx, scope, range),
    })),
    withTenant(db, scope, async (tx) => ({
      models: await sumModels(tx, scope, range),
      hours: await sumHours(tx, scope, range),
    })),
  ]);
  return { totals: totalsOf({ ...counted, models: used.models }), hours: used.hours };
};

interface Rows {
  figures: SumRow<FigureTotals>[];
  models: SumRow<ModelTotals>[];
  returns: SumRow<number>[];
  inSteps: SumRow<number>[];
}

const totalsOf = (rows: Rows) => {
  const [figures, models] = [grouped(rows.figures), grouped(rows.models)];
  const [returns, inSteps] = [grouped(rows.returns), grouped(rows.inSteps)];
  const pick = (key: string, visitorsOf: (totals: FigureTotals) => number): Totals => {
    const [first, ...others] = figures.get(key) ?? [noFigures];
    const totals = others.reduce(addTotals, first ?? noFigures);
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
