import { type SQL, sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";
import { conversations, messages } from "../../db/schema/conversations";
import { dailyCitations, dailyFigures, dailyModels, dailyVisitors } from "../../db/schema/daily-figures";
import { organizations } from "../../db/schema/organizations";
import type { Place } from "./conversations.repository";
import { uncountedChannels } from "./conversations.rules";

/** Rows of an assistant in the table of that alias. */
export const own = (place: Place, alias: string) => {
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

export interface DayRange {
  first: string;
  last: string;
}

/**
 * Holds the rows of the range's days, so that who adds to one waits until it is rebuilt; makes one for each day on which
 * something was written. What was written before is seen by the statements that follow, what comes after adds to what
 * they leave. In the order of days: two who do this can't wait for one another.
 */
export const lockDays = async (
  tx: Transaction,
  place: Place,
  range: DayRange,
): Promise<{ day: string; hasErased: boolean }[]> => {
  const rows = await rowsOf<{ day: string; has_erased: boolean }>(
    tx,
    sql`with ${boundsOf(place, range)}
      insert into ${dailyFigures} as f (workspace_id, organization_id, day)
      select ${place.workspaceId}, ${place.organizationId}, traces.day from (
        select d.day from ${dailyFigures} d where ${own(place, "d")} and d.day >= ${range.first}::date and d.day <= ${range.last}::date
        union
        select (m.created_at at time zone (select time_zone from b))::date from ${messages} m
        where ${own(place, "m")} and ${isWithin("m.created_at")}
      ) traces order by traces.day
      on conflict (workspace_id, day) do update set day = excluded.day returning day::text as day, has_erased`,
  );
  return rows.map(({ day, has_erased }) => ({ day, hasErased: has_erased }));
};

/** `b`: where the range starts and stops in time. */
const boundsOf = (place: Place, { first, last }: DayRange) => sql`b as (
  select ${first}::date::timestamp at time zone o.time_zone as start,
    (${last}::date + 1)::timestamp at time zone o.time_zone as stop, o.time_zone
  from ${organizations} o where o.id = ${place.organizationId})`;

/** Asked as values, not joined: a join gives the planner no hint of how little of the table it is, and it read all of it. */
const isWithin = (column: string) => {
  const instant = sql.raw(column);
  return sql`${instant} >= (select start from b) and ${instant} < (select stop from b)`;
};

/** Some days, in order, none of them with erased messages. */
export type Days = [string, ...string[]];

const listOf = (days: Days) => sql`string_to_array(${days.join(",")}, ',')::date[]`;

/** `said`: the messages of those days that count, each with its day and hour and the conversation's visitor. */
const saidOn = (place: Place, days: Days) => sql`${boundsOf(place, {
  first: days[0],
  last: days.at(-1) ?? days[0],
})}, said as (
  select m.id, m.conversation_id, m.role, m.state, m.outcome, m.model, m.is_cached, m.alive_at, m.rag_score, m.feedback,
    m.prompt_tokens, m.completion_tokens, m.first_token_ms, m.response_ms, m.sources, c.visitor_id as writer,
    c.rating, (c.started_at at time zone (select time_zone from b))::date as started_on, local.at::date as day, extract(hour from local.at)::int as hour,
    m.state = 'complete' and m.outcome in ('answered', 'no_answer') as is_given
  from ${messages} m join ${conversations} c on c.workspace_id = m.workspace_id and c.id = m.conversation_id,
    lateral (select m.created_at at time zone (select time_zone from b) as at) local
  where ${own(place, "m")} and ${isWithin("m.created_at")} and c.channel not in ${uncountedChannels}
    and local.at::date = any (${listOf(days)}))`;

/** The columns of a day's row, each as the messages tell it: what open-turn, close-turn and the others add one by one. */
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
  conversations: sql`coalesce(max(started.conversations), 0)`,
  ratings: sql`coalesce(max(started.ratings), 0)`,
  rating_sum: sql`coalesce(max(started.rating_sum), 0)`,
  visitor_messages_by_hour: sql`array[${sql.join(
    Array.from({ length: 24 }, (_, hour) => sql.raw(`count(*) filter (where role = 'visitor' and hour = ${hour})`)),
    sql`, `,
  )}]::int[]`,
};

/** Counts the days again; gives those of which a figure was another. */
export const recountDays = async (tx: Transaction, place: Place, days: Days): Promise<string[]> => {
  const each = (part: (name: SQL, value: SQL) => SQL) =>
    sql.join(
      Object.entries(columns).map(([name, value]) => part(sql.raw(name), value)),
      sql`, `,
    );
  return daysOf(
    tx,
    sql`with ${saidOn(place, days)}, started as (
        -- Its first message is as old as itself: a conversation of the day is among what was said on it.
        select day, count(*) as conversations, count(rating) as ratings, sum(rating) as rating_sum
        from (select distinct conversation_id, day, rating from said where day = started_on) opened group by 1
      ), fresh as (
        select listed.day, ${each((name, value) => sql`${value} as ${name}`)} from unnest(${listOf(days)}) as listed (day)
        left join said on said.day = listed.day left join started on started.day = listed.day group by listed.day
      )
      update ${dailyFigures} f set ${each((name) => sql`${name} = fresh.${name}`)} from fresh
      where ${own(place, "f")} and f.day = fresh.day
        and (${each((name) => sql`f.${name}`)}) is distinct from (${each((name) => sql`fresh.${name}`)})
      returning f.day::text as day`,
  );
};

const daysOf = async (tx: Transaction, query: SQL): Promise<string[]> =>
  (await rowsOf<{ day: string }>(tx, query)).map(({ day }) => day);

/** A day on which nothing happened has no row. */
export const dropEmptyDays = async (tx: Transaction, place: Place, days: Days): Promise<void> => {
  await tx.execute(sql`delete from ${dailyFigures} f where ${own(place, "f")} and f.day = any (${listOf(days)})
    and f.messages = 0 and f.conversations = 0 and f.prompt_tokens = 0 and f.completion_tokens = 0
    and f.rated_up = 0 and f.rated_down = 0`);
};

interface DayTable {
  table: SQL;
  /** None of them is ever null. */
  names: string[];
  /** The rows as the messages tell them, from `said`. */
  rows: SQL;
}

const tables: DayTable[] = [
  {
    table: sql`${dailyVisitors}`,
    names: ["day", "visitor_id"],
    rows: sql`select day, writer as visitor_id from said where role = 'visitor' group by 1, 2`,
  },
  {
    table: sql`${dailyModels}`,
    names: ["day", "model", "answers", "untold", "prompt_tokens", "completion_tokens"],
    rows: sql`select day, model, count(*)::int as answers,
        count(*) filter (where prompt_tokens is null or completion_tokens is null)::int as untold,
        coalesce(sum(prompt_tokens) filter (where completion_tokens is not null), 0)::float8 as prompt_tokens,
        coalesce(sum(completion_tokens) filter (where prompt_tokens is not null), 0)::float8 as completion_tokens
      from said where role = 'assistant' and state <> 'answering' and model is not null and not is_cached group by 1, 2`,
  },
  {
    table: sql`${dailyCitations}`,
    names: ["day", "source_id", "citations"],
    rows: sql`select said.day, cited.id as source_id, count(distinct said.id)::int as citations
      from said, lateral (select coalesce(s ->> 'faqId', s ->> 'documentId') as id
        from jsonb_array_elements(case when jsonb_typeof(said.sources) = 'array' then said.sources else '[]'::jsonb end) s) cited
      where said.state = 'complete' and cited.id is not null group by 1, 2`,
  },
];

/** Makes the rows of those days' visitors, models and citations what the messages tell; gives the days of which one was another. */
export const rebuildDayRows = async (tx: Transaction, place: Place, days: Days): Promise<string[]> => {
  const changed: string[] = [];
  for (const { table, names, rows } of tables) {
    const each = (part: (name: SQL) => SQL) =>
      sql.join(
        names.map((name) => part(sql.raw(name))),
        sql`, `,
      );
    const gone = await daysOf(
      tx,
      sql`with ${saidOn(place, days)}, fresh as (${rows})
        delete from ${table} t where ${own(place, "t")} and t.day = any (${listOf(days)})
          -- Not "not exists": where the planner expects few rows it compares each with each, and there are thousands.
          and (${each((name) => sql`t.${name}`)}) not in (select ${each((name) => name)} from fresh)
        returning t.day::text as day`,
    );
    const made = await daysOf(
      tx,
      sql`with ${saidOn(place, days)}, fresh as (${rows})
        insert into ${table} as t (workspace_id, organization_id, ${each((name) => name)})
        select ${place.workspaceId}, ${place.organizationId}, ${each((name) => sql`fresh.${name}`)} from fresh
        on conflict do nothing returning t.day::text as day`,
    );
    changed.push(...gone, ...made);
  }
  return changed;
};
