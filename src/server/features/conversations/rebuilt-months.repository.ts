import { type SQL, sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";
import { dailyFigures, dailyModels, dailyVisitors } from "../../db/schema/daily-figures";
import { monthlyFigures, monthlyModels } from "../../db/schema/monthly-figures";
import type { Place } from "./conversations.repository";
import { own } from "./rebuilt-days.repository";

const monthOfDay = sql`date_trunc('month', t.day)::date`;
const list = (parts: SQL[]) => sql.join(parts, sql`, `);

/**
 * Holds the rows of an assistant's months, so that who adds to one waits until it is added up, and gives them; makes one
 * for each month that has a day.
 */
export const lockMonths = async (tx: Transaction, place: Place): Promise<string[]> => {
  const rows = await rowsOf<{ month: string }>(
    tx,
    sql`insert into ${monthlyFigures} as f (workspace_id, organization_id, month)
      select ${place.workspaceId}, ${place.organizationId}, traces.month from (
        select ${monthOfDay} as month from ${dailyFigures} t where ${own(place, "t")}
        union select t.month from ${monthlyFigures} t where ${own(place, "t")}
      ) traces order by traces.month
      on conflict (workspace_id, month) do update set month = excluded.month returning f.month::text as month`,
  );
  return rows.map(({ month }) => month);
};

interface Months {
  table: SQL;
  days: SQL;
  /** What tells its rows apart, in an assistant. */
  keys: SQL[];
  /** Its columns, each as the days' rows `t` make it. */
  counts: Record<string, SQL>;
  sums: Record<string, SQL>;
}

const sumsOf = (names: string[]): Record<string, SQL> =>
  Object.fromEntries(names.map((name) => [name, sql`sum(t.${sql.identifier(name)})`]));

const hourOfWeek = (at: number) =>
  sql.raw(
    `coalesce(sum(t.visitor_messages_by_hour[${(at % 24) + 1}]) filter (where extract(isodow from t.day) = ${Math.floor(at / 24) + 1}), 0)`,
  );

/** Visitors of the days of a month who had asked in it before. */
const seenAgain = (place: Place) => sql`select count(*) from ${dailyVisitors} v
  where ${own(place, "v")} and v.day >= t.month and v.day < t.month + interval '1 month'
    and v.previous_day >= t.month`;

const tablesOf = (place: Place): Months[] => [
  {
    table: sql`${monthlyFigures}`,
    days: sql`${dailyFigures}`,
    keys: [sql`month`],
    counts: {
      ...sumsOf(["conversations", "messages", "answered", "no_answer", "cached", "responses", "scored"]),
      ...sumsOf(["rated_up", "rated_down", "ratings", "rating_sum"]),
      visitors: sql`sum(t.visitors) - (${seenAgain(place)})`,
      visitor_days: sql`sum(t.visitors)`,
      visitor_messages_by_hour: sql`array[${list(Array.from({ length: 168 }, (_, at) => hourOfWeek(at)))}]::int[]`,
    },
    sums: sumsOf(["response_ms_sum", "first_token_ms_sum", "rag_score_sum", "prompt_tokens", "completion_tokens"]),
  },
  {
    table: sql`${monthlyModels}`,
    days: sql`${dailyModels}`,
    keys: [sql`month`, sql`model`],
    counts: sumsOf(["answers", "untold"]),
    sums: sumsOf(["prompt_tokens", "completion_tokens"]),
  },
];

/** Makes each of the months, which are held, what its linked days add up to; gives those that were another. One without a day has no row. */
export const addUpMonths = async (tx: Transaction, place: Place, months: string[]): Promise<string[]> => {
  const held = sql`any (string_to_array(${months.join(",")}, ',')::date[])`;
  const changed: string[] = [];
  for (const one of tablesOf(place)) changed.push(...(await addUp(tx, place, held, one)));
  return changed;
};

const addUp = async (tx: Transaction, place: Place, held: SQL, { table, days, keys, counts, sums }: Months) => {
  const columns = Object.entries({ ...counts, ...sums }).map(([name, value]) => ({
    name: sql.identifier(name),
    value,
  }));
  // Sums of fractions depend on the order in which they were made.
  const compared = (row: SQL) =>
    list([
      ...Object.keys(counts).map((name) => sql`${row}.${sql.identifier(name)}`),
      ...Object.keys(sums).map((name) => sql`round(${row}.${sql.identifier(name)}::numeric, 6)`),
    ]);
  const made = await rowsOf<{ month: string }>(
    tx,
    sql`insert into ${table} as f (workspace_id, organization_id, ${list(keys)}, ${list(columns.map(({ name }) => sql`${name}`))})
      select ${place.workspaceId}, ${place.organizationId}, ${list(keys)}, ${list(columns.map(({ value }) => value))}
      from (select t.*, ${monthOfDay} as month from ${days} t where ${own(place, "t")} and ${monthOfDay} = ${held}) t
      group by ${list(keys)}
      on conflict (workspace_id, ${list(keys)}) do update
        set ${list(columns.map(({ name }) => sql`${name} = excluded.${name}`))}
        where (${compared(sql`f`)}) is distinct from (${compared(sql`excluded`)})
      returning f.month::text as month`,
  );
  const gone = await rowsOf<{ month: string }>(
    tx,
    sql`delete from ${table} t where ${own(place, "t")} and t.month = ${held}
        and (${list(keys)}) not in (select ${list(keys)} from (
          select t.*, ${monthOfDay} as month from ${days} t where ${own(place, "t")}
        ) counted)
      returning t.month::text as month`,
  );
  return [...made, ...gone].map(({ month }) => month);
};

/** Says of every visitor's day which one was before. */
export const relinkVisitors = async (tx: Transaction, place: Place): Promise<void> => {
  await tx.execute(sql`update ${dailyVisitors} t set previous_day = linked.previous_day from (
        select t.visitor_id, t.day, lag(t.day) over (partition by t.visitor_id order by t.day) as previous_day
        from ${dailyVisitors} t where ${own(place, "t")}
      ) linked
      where ${own(place, "t")} and t.visitor_id = linked.visitor_id and t.day = linked.day
        and t.previous_day is distinct from linked.previous_day`);
};
