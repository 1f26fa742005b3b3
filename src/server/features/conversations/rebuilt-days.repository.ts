import { type SQL, sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";
import {
  conversations,
  dailyCitations,
  dailyFigures,
  dailyModels,
  dailyVisitors,
  messages,
} from "../../db/schema/conversations";
import { organizations } from "../../db/schema/organizations";
import type { Place } from "./conversations.repository";

const own = (place: Place, alias: string) => {
  const t = sql.raw(alias);
  return sql`${t}.organization_id = ${place.organizationId} and ${t}.workspace_id = ${place.workspaceId}`;
};

/** The first and the last day on which anything was written, rated or counted; null when nothing ever was. */
export const findCountedDays = async (
  tx: Transaction,
  place: Place,
): Promise<{ first: string; last: string } | null> => {
  const [row] = await rowsOf<{ first: string | null; last: string | null }>(
    tx,
    sql`select min(day)::text as first, max(day)::text as last from (
        select day from ${dailyFigures} f where ${own(place, "f")}
        union all select (moment.at at time zone o.time_zone)::date from ${organizations} o, lateral (
          (select created_at as at from ${messages} m where ${own(place, "m")} order by created_at limit 1)
          union all
          (select created_at from ${messages} m where ${own(place, "m")} order by created_at desc limit 1)
        ) moment where o.id = ${place.organizationId}
      ) days`,
  );
  return row?.first && row.last ? { first: row.first, last: row.last } : null;
};

/**
 * Holds the day's row, so that who adds to it waits until it is rebuilt; makes it where there is none. What was written
 * before is seen by the statements that follow, what comes after adds to what they leave.
 */
export const lockDay = async (tx: Transaction, place: Place, day: string): Promise<{ hasErased: boolean }> => {
  const [row] = await rowsOf<{ has_erased: boolean }>(
    tx,
    sql`insert into ${dailyFigures} as f (workspace_id, organization_id, day)
        values (${place.workspaceId}, ${place.organizationId}, ${day}::date)
        on conflict (workspace_id, day) do update set day = excluded.day returning has_erased`,
  );
  return { hasErased: row?.has_erased ?? true };
};

export const hasTraceOfDay = async (tx: Transaction, place: Place, day: string): Promise<boolean> => {
  const [row] = await rowsOf<{ has: boolean }>(
    tx,
    sql`with ${boundsOf(place, day)} select exists (select 1 from ${dailyFigures} f where ${own(place, "f")} and f.day = ${day}::date)
        or exists (select 1 from ${messages} m, b where ${own(place, "m")} and m.created_at >= b.start and m.created_at < b.stop) as has`,
  );
  return row?.has ?? false;
};

/** `b`: where the day starts and stops in time. */
const boundsOf = (place: Place, day: string) => sql`b as (
  select ${day}::date::timestamp at time zone o.time_zone as start,
    (${day}::date + 1)::timestamp at time zone o.time_zone as stop, o.time_zone
  from ${organizations} o where o.id = ${place.organizationId})`;

/** `said`: the messages of that day that count, with the conversation's visitor. */
const saidOn = (place: Place, day: string) => sql`${boundsOf(place, day)}, said as (
  select m.*, c.visitor_id as writer, m.state = 'complete' and m.outcome in ('answered', 'no_answer') as is_given
  from ${messages} m join ${conversations} c on c.workspace_id = m.workspace_id and c.id = m.conversation_id, b
  where ${own(place, "m")} and m.created_at >= b.start and m.created_at < b.stop and c.channel <> 'test')`;

/** The columns of the day's row, each as the messages tell it: what open-turn, close-turn and the others add one by one. */
const columns: Record<string, SQL> = {
  // An answer held back from the start, because a person has the conversation, is no message: nobody wrote it.
  messages: sql`count(*) filter (where role in ('visitor', 'person') or (role = 'assistant' and alive_at is not null))`,
  visitors: sql`count(distinct writer) filter (where role = 'visitor')`,
  answered: sql`count(*) filter (where is_given and outcome = 'answered')`,
  no_answer: sql`count(*) filter (where is_given and outcome = 'no_answer')`,
  cached: sql`count(*) filter (where is_given and is_cached)`,
  responses: sql`count(*) filter (where is_given and not is_cached)`,
  response_ms_sum: sql`coalesce(sum(response_ms) filter (where is_given and not is_cached), 0)`,
  first_token_ms_sum: sql`coalesce(sum(coalesce(first_token_ms, response_ms)) filter (where is_given and not is_cached), 0)`,
  scored: sql`count(rag_score) filter (where is_given)`,
  rag_score_sum: sql`coalesce(sum(rag_score::float8) filter (where is_given), 0)`,
  rated_up: sql`count(*) filter (where feedback = 1)`,
  rated_down: sql`count(*) filter (where feedback = -1)`,
  prompt_tokens: sql`coalesce(sum(prompt_tokens), 0)`,
  completion_tokens: sql`coalesce(sum(completion_tokens), 0)`,
  conversations: sql`(select count(*) from started)`,
  ratings: sql`(select count(rating) from started)`,
  rating_sum: sql`(select coalesce(sum(rating), 0) from started)`,
  visitor_messages_by_hour: sql`(select array_agg(coalesce(h.written, 0)::int order by hours.hour) from generate_series(0, 23) as hours (hour)
    left join (select extract(hour from created_at at time zone time_zone)::int as hour, count(*) as written
      from said, b where role = 'visitor' group by 1) h on h.hour = hours.hour)`,
};

/** Counts the day again; true when a figure was another. */
export const recountDay = async (tx: Transaction, place: Place, day: string): Promise<boolean> => {
  const each = (part: (name: SQL, value: SQL) => SQL) =>
    sql.join(
      Object.entries(columns).map(([name, value]) => part(sql.raw(name), value)),
      sql`, `,
    );
  const rows = await rowsOf(
    tx,
    sql`with ${saidOn(place, day)}, started as (
        select c.rating from ${conversations} c, b where ${own(place, "c")} and c.channel <> 'test'
          and c.started_at >= b.start and c.started_at < b.stop
          -- Its first message is as old as itself: the index of messages finds the day's conversations.
          and c.id in (select conversation_id from said)
      ), fresh as (select ${each((name, value) => sql`${value} as ${name}`)} from said)
      update ${dailyFigures} f set ${each((name) => sql`${name} = fresh.${name}`)} from fresh
      where ${own(place, "f")} and f.day = ${day}::date
        and (${each((name) => sql`f.${name}`)}) is distinct from (${each((name) => sql`fresh.${name}`)})
      returning 1 as changed`,
  );
  return rows.length > 0;
};

/** A day on which nothing happened has no row. */
export const dropEmptyDay = async (tx: Transaction, place: Place, day: string): Promise<boolean> => {
  const rows = await rowsOf(
    tx,
    sql`delete from ${dailyFigures} f where ${own(place, "f")} and f.day = ${day}::date
        and f.messages = 0 and f.conversations = 0 and f.prompt_tokens = 0 and f.completion_tokens = 0
        and f.rated_up = 0 and f.rated_down = 0 returning 1 as gone`,
  );
  return rows.length > 0;
};

interface DayTable {
  table: SQL;
  key: SQL;
  values: SQL[];
  /** The rows as the messages tell them, from `said`. */
  rows: SQL;
}

const tables: DayTable[] = [
  {
    table: sql`${dailyVisitors}`,
    key: sql`visitor_id`,
    values: [],
    rows: sql`select writer as visitor_id from said where role = 'visitor' group by 1`,
  },
  {
    table: sql`${dailyModels}`,
    key: sql`model`,
    values: [sql`answers`, sql`untold`, sql`prompt_tokens`, sql`completion_tokens`],
    rows: sql`select model, count(*)::int as answers,
        count(*) filter (where prompt_tokens is null or completion_tokens is null)::int as untold,
        coalesce(sum(prompt_tokens) filter (where completion_tokens is not null), 0)::float8 as prompt_tokens,
        coalesce(sum(completion_tokens) filter (where prompt_tokens is not null), 0)::float8 as completion_tokens
      from said where role = 'assistant' and state <> 'answering' and model is not null and not is_cached group by 1`,
  },
  {
    table: sql`${dailyCitations}`,
    key: sql`source_id`,
    values: [sql`citations`],
    rows: sql`select cited.id as source_id, count(distinct said.id)::int as citations
      from said, lateral (select coalesce(s ->> 'faqId', s ->> 'documentId') as id
        from jsonb_array_elements(case when jsonb_typeof(said.sources) = 'array' then said.sources else '[]'::jsonb end) s) cited
      where said.state = 'complete' and cited.id is not null group by 1`,
  },
];

/** Makes the rows of the day's visitors, models and citations what the messages tell; true when one was another. */
export const rebuildDayRows = async (tx: Transaction, place: Place, day: string): Promise<boolean> => {
  let changed = 0;
  for (const { table, key, values, rows } of tables) {
    const list = (prefix: string, more: SQL[] = []) =>
      sql.join(
        [key, ...values, ...more].map((name) => sql`${sql.raw(prefix)}${name}`),
        sql`, `,
      );
    const gone = await rowsOf(
      tx,
      sql`with ${saidOn(place, day)}, fresh as (${rows})
        delete from ${table} t where ${own(place, "t")} and t.day = ${day}::date
          and not exists (select 1 from fresh where (${list("fresh.")}) is not distinct from (${list("t.")})) returning 1 as gone`,
    );
    const made = await rowsOf(
      tx,
      sql`with ${saidOn(place, day)}, fresh as (${rows})
        insert into ${table} (workspace_id, organization_id, day, ${list("")})
        select ${place.workspaceId}, ${place.organizationId}, ${day}::date, ${list("fresh.")} from fresh
        on conflict do nothing returning 1 as made`,
    );
    changed += gone.length + made.length;
  }
  return changed > 0;
};
