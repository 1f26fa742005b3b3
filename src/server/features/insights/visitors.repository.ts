import { sql } from "drizzle-orm";
import type { StatisticsRange } from "~/contract/statistics";
import { rowsOf, type Transaction } from "../../db/client";
import { dailyVisitors } from "../../db/schema/daily-figures";
import { type Part, partsOf } from "./period.rules";
import { ofScope, type Scope } from "./scope.repository";
import { type SumRow, stepOf } from "./statistics.repository";

/** Visitors of some days, `t`, who had asked before on one of them. */
const againIn = (scope: Scope, { from, to }: { from: string; to: string }) => sql`${dailyVisitors} t
  where ${ofScope(scope)} and t.day between ${from}::date and ${to}::date and t.previous_day >= ${from}::date`;

/**
 * Of each assistant, how often a visitor asked again on another day of the period (or of the days before): its days'
 * visitors without these are distinct. A visitor belongs to one assistant, so these add up.
 */
export const countReturns = async (
  tx: Transaction,
  scope: Scope,
  range: StatisticsRange,
): Promise<SumRow<number>[]> => {
  const counts = [true, false].map(
    (isNow) => sql`select ${isNow}::bool as is_now, t.workspace_id, count(*)::int as visitors
      from ${againIn(scope, isNow ? range : range.before)} group by t.workspace_id`,
  );
  const rows = await rowsOf<{ is_now: boolean; workspace_id: string; visitors: number }>(
    tx,
    sql.join(counts, sql` union all `),
  );
  return rows.map((row) => ({ isNow: row.is_now, start: null, workspaceId: row.workspace_id, value: row.visitors }));
};

/** The same within each step of several days that is read day by day. */
export const countReturnsInSteps = async (
  tx: Transaction,
  scope: Scope,
  range: StatisticsRange,
): Promise<SumRow<number>[]> => {
  const parts = range.by === "day" ? [] : partsOf(range).filter(({ span }) => span === "day");
  if (parts.length === 0) return [];
  const step = (part: Part, day: "day" | "previous_day") => stepOf(range, part, sql`t.${sql.identifier(day)}`);
  const days = parts.map(
    (
      part,
    ) => sql`select ${part.isNow}::bool as is_now, ${step(part, "day")} as start, ${step(part, "previous_day")} as before
      from ${againIn(scope, part)}`,
  );
  const rows = await rowsOf<{ is_now: boolean; start: string; visitors: number }>(
    tx,
    sql`select is_now, start::text, count(*)::int as visitors from (${sql.join(days, sql` union all `)}) seen
      where start = before group by is_now, start`,
  );
  return rows.map((row) => ({ isNow: row.is_now, start: row.start, workspaceId: null, value: row.visitors }));
};

/** The same as `countReturns` between two days of one assistant. */
export const countReturnsBetween = async (
  tx: Transaction,
  scope: Scope & { workspaceId: string },
  from: string,
  to: string,
): Promise<number> => {
  const [row] = await rowsOf<{ visitors: number }>(
    tx,
    sql`select count(*)::int as visitors from ${againIn(scope, { from, to })}`,
  );
  return row?.visitors ?? 0;
};
