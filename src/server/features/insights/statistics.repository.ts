import { type SQL, sql } from "drizzle-orm";
import type { StatisticsRange } from "~/contract/statistics";
import { rowsOf, type Transaction } from "../../db/client";
import { dailyFigures, dailyModels, dailyVisitors } from "../../db/schema/daily-figures";
import { workspaces } from "../../db/schema/workspaces";
import type { Tenant } from "../../kernel/actor";
import type { ModelTotals } from "../conversations/answer-cost.rules";
import type { Totals } from "./statistics.rules";

/** One assistant, or all of an organization. */
export type Scope = Tenant & { workspaceId?: string };

/** Sums of one step of the period (its `start`), or of one assistant; `isNow` false: of the days before, moved onto the period. */
export interface SumRow<Value> {
  isNow: boolean;
  start: string | null;
  workspaceId: string | null;
  value: Value;
}

type FigureTotals = Omit<Totals, "visitors" | "models">;

const figureColumns: Record<keyof FigureTotals, SQL> = {
  conversations: sql`conversations`,
  messages: sql`messages`,
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

/** Assistants are named one by one, because the daily rows are found by assistant and day. */
const within = (scope: Scope, range: StatisticsRange) => sql`t.organization_id = ${scope.organizationId}
  and t.workspace_id = ${
    scope.workspaceId ??
    sql`any(array(select w.id from ${workspaces} w where w.organization_id = ${scope.organizationId}))`
  }
  and t.day between ${range.before.from}::date and ${range.to}::date`;

const isNow = (range: StatisticsRange) => sql`t.day >= ${range.from}::date`;

/** The step a day belongs to; days before are compared with those as many days later. */
const startOf = (range: StatisticsRange) => sql`date_trunc(${range.by},
  (t.day + case when ${isNow(range)} then 0 else ${range.days}::int end)::timestamp)::date`;

/** Each step's sums, and each assistant's, in one reading of the daily rows. */
export const sumDays = async (
  tx: Transaction,
  scope: Scope,
  range: StatisticsRange,
): Promise<SumRow<FigureTotals>[]> => {
  const names = Object.entries(figureColumns);
  const sums = sql.join(
    names.map(([name, column]) => sql`sum(${column})::float8 as ${sql.identifier(name)}`),
    sql`, `,
  );
  const rows = await rowsOf<RawRow & FigureTotals>(
    tx,
    sql`select is_now, start::text, workspace_id, ${sums} from (
        select ${isNow(range)} as is_now, ${startOf(range)} as start, t.* from ${dailyFigures} t where ${within(scope, range)}
      ) days group by grouping sets ((is_now, start), (is_now, workspace_id))`,
  );
  return rows.map((row) => ({ ...keyOf(row), value: row }));
};

/** The same of what each model wrote. */
export const sumModels = async (
  tx: Transaction,
  scope: Scope,
  range: StatisticsRange,
): Promise<SumRow<ModelTotals>[]> => {
  const rows = await rowsOf<RawRow & ModelTotals & Record<string, unknown>>(
    tx,
    sql`select is_now, start::text, workspace_id, model, sum(answers)::int as answers, sum(untold)::int as untold,
        sum(prompt_tokens)::float8 as "promptTokens", sum(completion_tokens)::float8 as "completionTokens"
      from (select ${isNow(range)} as is_now, ${startOf(range)} as start, t.* from ${dailyModels} t where ${within(scope, range)}) days
      group by grouping sets ((is_now, start, model), (is_now, workspace_id, model))`,
  );
  return rows.map((row) => ({ ...keyOf(row), value: row }));
};

/** Visitors distinct in each step, and over the period in each assistant: a visitor belongs to one, so these add up. */
export const countDistinctVisitors = async (
  tx: Transaction,
  scope: Scope,
  range: StatisticsRange,
): Promise<SumRow<number>[]> => {
  const rows = await rowsOf<RawRow & { visitors: number }>(
    tx,
    // A row is one visitor's day: only longer steps hold a visitor twice. Made distinct by hashing, which sorting is not.
    sql`with seen as (
        select ${range.by === "day" ? sql`` : sql`distinct`} ${isNow(range)} as is_now, ${startOf(range)} as start,
          t.workspace_id, t.visitor_id
        from ${dailyVisitors} t where ${within(scope, range)}
      )
      select is_now, start::text, null as workspace_id, count(*)::int as visitors from seen group by is_now, start
      union all
      select is_now, null, workspace_id, count(*)::int
      from (select distinct is_now, workspace_id, visitor_id from seen) each group by is_now, workspace_id`,
  );
  return rows.map((row) => ({ ...keyOf(row), value: row.visitors }));
};

type RawRow = { is_now: boolean; start: string | null; workspace_id: string | null };
const keyOf = ({ is_now, start, workspace_id }: RawRow) => ({ isNow: is_now, start, workspaceId: workspace_id });

/** What visitors wrote in the period: seven rows from Monday, twenty-four hours each. */
export const sumHours = async (tx: Transaction, scope: Scope, range: StatisticsRange): Promise<number[][]> => {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const sums = sql.join(
    hours.map((hour) => sql`sum(t.visitor_messages_by_hour[${sql.raw(String(hour + 1))}])::int`),
    sql`, `,
  );
  const rows = await rowsOf<{ weekday: number; hours: number[] }>(
    tx,
    sql`select extract(isodow from t.day)::int as weekday, array[${sums}] as hours from ${dailyFigures} t
      where ${within(scope, range)} and ${isNow(range)} group by 1`,
  );
  return Array.from(
    { length: 7 },
    (_, i) => rows.find(({ weekday }) => weekday === i + 1)?.hours ?? hours.map(() => 0),
  );
};
