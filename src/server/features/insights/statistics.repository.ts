import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { StatisticsRange } from "~/contract/statistics";
import { rowsOf, type Transaction } from "../../db/client";
import { dailyFigures, dailyModels } from "../../db/schema/daily-figures";
import { monthlyFigures, monthlyModels } from "../../db/schema/monthly-figures";
import type { ModelTotals } from "../conversations/answer-cost.rules";
import { apartOf, type Part, partsOf } from "./period.rules";
import { ofScope, type Scope } from "./scope.repository";
import type { Totals } from "./statistics.rules";

/** Sums of one step of the period (its `start`), or of one assistant; `isNow` false: of the days before, moved onto the period. */
export interface SumRow<Value> {
  isNow: boolean;
  start: string | null;
  workspaceId: string | null;
  value: Value;
}
type RawRow = { is_now: boolean; start: string | null; workspace_id: string | null };
export const keyOf = ({ is_now, start, workspace_id }: RawRow) => ({
  ...{ isNow: is_now, start, workspaceId: workspace_id },
});

/** `visitors` are distinct in each row's day or month, `visitorDays` in its days. */
export type FigureTotals = Omit<Totals, "models"> & { visitorDays: number };

const figureColumns: Record<keyof FigureTotals, SQL> = {
  conversations: sql`conversations`,
  messages: sql`messages`,
  visitors: sql`visitors`,
  visitorDays: sql`visitor_days`,
  answered: sql`answered`,
  noAnswer: sql`no_answer`,
  cached: sql`cached`,
  responses: sql`responses`,
  responseMsSum: sql`response_ms_sum`,
  firstTokenMsSum: sql`first_token_ms_sum`,
  scored: sql`scored`,
  ragScoreSum: sql`rag_score_sum`,
  ratedUp: sql`rated_up`,
  ratedDown: sql`rated_down`,
  ratings: sql`ratings`,
  ratingSum: sql`rating_sum`,
};

/** The rows of a part, `t`. */
const within = (scope: Scope, { span, from, to }: Part) =>
  sql`${ofScope(scope)} and t.${sql.identifier(span)} between ${from}::date and ${to}::date`;

/** The step that a day of the part belongs to: days before are compared with those that are as much later. */
export const stepOf = (range: StatisticsRange, { isNow }: Pick<Part, "isNow">, day: SQL) => {
  const { days = 0, years = 0 }: { days?: number; years?: number } = isNow ? {} : apartOf(range);
  if (range.by === "day") return sql`${day} + ${days}::int`;
  const moved = years > 0 ? sql`${day} + interval '1 year'` : sql`${day} + ${days}::int`;
  return sql`date_trunc(${sql.raw(`'${range.by}'`)}, ${moved})::date`;
};

/** Where the rows of days and of months are. */
type Source = Record<Part["span"], { table: PgTable; columns: SQL }>;

/** The rows of every part, one after the other, each with its step. */
const rowsOfParts = (scope: Scope, range: StatisticsRange, source: Source) =>
  sql.join(
    partsOf(range).map((part) => {
      const { table, columns } = source[part.span];
      return sql`select ${part.isNow}::bool as is_now, ${stepOf(range, part, sql`t.${sql.identifier(part.span)}`)} as start,
        t.workspace_id, ${columns} from ${table} t where ${within(scope, part)}`;
    }),
    sql` union all `,
  );

/** Each step's sums, and each assistant's, in one reading of the rows. */
export const sumFigures = async (
  tx: Transaction,
  scope: Scope,
  range: StatisticsRange,
): Promise<SumRow<FigureTotals>[]> => {
  const names = Object.entries(figureColumns);
  const sums = names.map(([name, column]) => sql`sum(${column})::float8 as ${sql.identifier(name)}`);
  const columns = sql.join(Object.values(figureColumns), sql`, `);
  const ofDay = Object.values({ ...figureColumns, visitorDays: sql`visitors as visitor_days` });
  const source = {
    day: { table: dailyFigures, columns: sql.join(ofDay, sql`, `) },
    month: { table: monthlyFigures, columns },
  };
  const rows = await rowsOf<RawRow & FigureTotals>(
    tx,
    sql`select is_now, start::text, workspace_id, ${sql.join(sums, sql`, `)}
      from (${rowsOfParts(scope, range, source)}) counted
      group by grouping sets ((is_now, start), (is_now, workspace_id))`,
  );
  return rows.map((row) => ({ ...keyOf(row), value: row }));
};

/** The same of what each model wrote. */
export const sumModels = async (
  tx: Transaction,
  scope: Scope,
  range: StatisticsRange,
): Promise<SumRow<ModelTotals>[]> => {
  const columns = sql`model, answers, untold, prompt_tokens, completion_tokens`;
  const source = { day: { table: dailyModels, columns }, month: { table: monthlyModels, columns } };
  const rows = await rowsOf<RawRow & ModelTotals & Record<string, unknown>>(
    tx,
    sql`select is_now, start::text, workspace_id, model, sum(answers)::int as answers, sum(untold)::int as untold,
        sum(prompt_tokens)::float8 as "promptTokens", sum(completion_tokens)::float8 as "completionTokens"
      from (${rowsOfParts(scope, range, source)}) counted
      group by grouping sets ((is_now, start, model), (is_now, workspace_id, model))`,
  );
  return rows.map((row) => ({ ...keyOf(row), value: row }));
};

const weekHours = 168;
const dayHours = 24;

/** What visitors wrote in the period: seven rows from Monday, twenty-four hours each. */
export const sumHours = async (tx: Transaction, scope: Scope, range: StatisticsRange): Promise<number[][]> => {
  const week = Array.from({ length: weekHours }, () => 0);
  for (const part of partsOf(range).filter(({ isNow }) => isNow)) {
    for (const { first, hours } of await hoursOf(tx, scope, part))
      for (const [at, count] of hours.entries()) week[first + at] = (week[first + at] ?? 0) + count;
  }
  return Array.from({ length: weekHours / dayHours }, (_, day) => week.slice(day * dayHours, (day + 1) * dayHours));
};

/** Sums of hours that follow one another, from the `first` of the week; added up as vectors, which is exact up to 16 million. */
const hoursOf = (tx: Transaction, scope: Scope, part: Part): Promise<{ first: number; hours: number[] }[]> => {
  const isDays = part.span === "day";
  return rowsOf(
    tx,
    sql`select ${isDays ? sql`(extract(isodow from t.day)::int - 1) * ${dayHours}::int` : sql`0`} as first,
        sum(t.visitor_messages_by_hour::vector)::real[]::int[] as hours
      from ${isDays ? dailyFigures : monthlyFigures} t where ${within(scope, part)} group by 1`,
  );
};
