import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "../../db/client";
import { dailyFigures, dailyModels, dailyVisitors } from "../../db/schema/daily-figures";
import { monthlyFigures, monthlyModels } from "../../db/schema/monthly-figures";
import { organizations } from "../../db/schema/organizations";
import type { Place } from "./conversations.repository";

/** What one thing that happened adds to its day and its month. Sums and counts only: means are made when read. */
export interface FigureChanges {
  conversations?: number;
  messages?: number;
  answered?: number;
  noAnswer?: number;
  cached?: number;
  responses?: number;
  responseMsSum?: number;
  firstTokenMsSum?: number;
  scored?: number;
  ragScoreSum?: number;
  ratedUp?: number;
  ratedDown?: number;
  ratings?: number;
  ratingSum?: number;
  promptTokens?: number;
  completionTokens?: number;
}

/** A model's part in one answer; null tokens: it did not tell. */
export interface ModelUse {
  model: string;
  promptTokens: number | null;
  completionTokens: number | null;
}

/** A column of the row, what it starts with, and what it becomes where the row is there. */
interface Addition {
  column: SQL;
  value: SQL;
  sum: SQL;
}

const adding = (name: string, value: SQL): Addition => {
  const column = sql.raw(name);
  return { column: sql`${column}`, value, sum: sql`${column} = f.${column} + excluded.${column}` };
};

/** What rows add up: each thing is added to its day and to its month. */
interface Span {
  figures: PgTable;
  models: PgTable;
  /** Its column, and what it holds in `d`. */
  name: SQL;
  /** How many hours its rows tell apart, and which of them, from 0, a moment in `d` has. */
  hours: SQL;
  hour: SQL;
  /** What a visitor's first message of the day (`visitor`) adds. */
  newVisitors: Addition[];
}

const ofDay: Span = {
  ...{ figures: dailyFigures, models: dailyModels, name: sql`day` },
  ...{ hours: sql`24`, hour: sql`d.hour` },
  newVisitors: [adding("visitors", sql`(select count(*) from visitor)`)],
};
const ofMonth: Span = {
  ...{ figures: monthlyFigures, models: monthlyModels, name: sql`month` },
  ...{ hours: sql`168`, hour: sql`(d.weekday * 24 + d.hour)` },
  newVisitors: [
    adding("visitors", sql`(select count(*) from visitor where previous_day is null or previous_day < d.month)`),
    adding("visitor_days", sql`(select count(*) from visitor)`),
  ],
};

/** Adds to the day and the month of `at` in the organization's time zone, in the transaction of what happened. */
export const addFigures = async (tx: Transaction, place: Place, at: Date, changes: FigureChanges): Promise<void> => {
  const additions = additionsOf(changes);
  if (additions.length > 0) await tx.execute(sql`with ${dayOf(place, at)}, ${addToBoth(place, () => additions)}`);
};

/** The same for an answer that ended, with what its model read and wrote: in one statement. */
export const addAnswerFigures = async (
  tx: Transaction,
  place: Place,
  at: Date,
  changes: FigureChanges,
  use: ModelUse | null,
): Promise<void> => {
  const additions = additionsOf(changes);
  if (!use) return addFigures(tx, place, at, changes);
  const used = sql`used as (${addToModel(ofDay, place, use)} returning 1)`;
  await tx.execute(
    additions.length > 0
      ? sql`with ${dayOf(place, at)}, ${used}, used_in_month as (${addToModel(ofMonth, place, use)} returning 1),
          ${addToBoth(place, () => additions)}`
      : sql`with ${dayOf(place, at)}, ${used} ${addToModel(ofMonth, place, use)}`,
  );
};

/** The same for what a visitor wrote, with its hour, and that this visitor wrote on that day: in one statement. */
export const addVisitorFigures = async (
  tx: Transaction,
  place: Place,
  at: Date,
  changes: FigureChanges & { messages: number },
  visitorId: string,
): Promise<void> => {
  await tx.execute(sql`
    with ${dayOf(place, at)}, visitor as (
      insert into ${dailyVisitors} (workspace_id, organization_id, day, visitor_id, previous_day)
      select ${place.workspaceId}, d.organization_id, d.day, ${visitorId}, (
        select max(v.day) from ${dailyVisitors} v
        where v.workspace_id = ${place.workspaceId} and v.visitor_id = ${visitorId} and v.day < d.day
      ) from d
      on conflict do nothing returning previous_day
    ), ${addToBoth(place, (span) => [...additionsOf(changes), ...span.newVisitors, hourOfMessage(span)])}`);
};

const hourOfMessage = ({ hours, hour }: Span): Addition => ({
  column: sql`visitor_messages_by_hour`,
  value: sql`array_fill(0, array[${hour}]) || 1 || array_fill(0, array[${hours} - 1 - ${hour}])`,
  sum: sql`visitor_messages_by_hour[(select ${hour} + 1 from d)] = f.visitor_messages_by_hour[(select ${hour} + 1 from d)] + 1`,
});

/** `d`: the day, the month, the hour and the weekday (0: Monday) of `at` where the organization is. */
export const dayOf = (place: Place, at: Date) => sql`d as (
  select o.id as organization_id, local.at::date as day, date_trunc('month', local.at)::date as month,
    extract(hour from local.at)::int as hour, extract(isodow from local.at)::int - 1 as weekday
  from ${organizations} o, lateral (select ${at.toISOString()}::timestamptz at time zone o.time_zone as at) local
  where o.id = ${place.organizationId}
)`;

/**
 * What a statement ends with. Its last part is done first: whoever adds to an assistant holds the row of the month before
 * any other, and so none can wait for one another.
 */
const addToBoth = (place: Place, additions: (span: Span) => Addition[]) =>
  sql`counted as (${addTo(ofDay, place, additions(ofDay))} returning 1) ${addTo(ofMonth, place, additions(ofMonth))}`;

const addTo = ({ figures, name }: Span, place: Place, additions: Addition[]) => {
  const each = (part: (addition: Addition) => SQL) => sql.join(additions.map(part), sql`, `);
  return sql`insert into ${figures} as f (workspace_id, organization_id, ${name}, ${each(({ column }) => column)})
    select ${place.workspaceId}, d.organization_id, d.${name}, ${each(({ value }) => value)} from d
    on conflict (workspace_id, ${name}) do update set ${each(({ sum }) => sum)}`;
};

const addToModel = ({ models, name }: Span, place: Place, { model, promptTokens, completionTokens }: ModelUse) => {
  const isTold = promptTokens !== null && completionTokens !== null;
  return sql`insert into ${models} as m
      (workspace_id, organization_id, ${name}, model, answers, untold, prompt_tokens, completion_tokens)
    select ${place.workspaceId}, d.organization_id, d.${name}, ${model}, 1, ${isTold ? 0 : 1}::int,
      ${isTold ? promptTokens : 0}::float8, ${isTold ? completionTokens : 0}::float8 from d
    on conflict (workspace_id, ${name}, model) do update set answers = m.answers + 1, untold = m.untold + excluded.untold,
      prompt_tokens = m.prompt_tokens + excluded.prompt_tokens,
      completion_tokens = m.completion_tokens + excluded.completion_tokens`;
};

/** Safe because the keys are the interface's own. */
const entriesOf = (changes: FigureChanges) => Object.entries(changes) as [keyof FigureChanges, number | undefined][];

const additionsOf = (changes: FigureChanges): Addition[] =>
  entriesOf(changes).flatMap(([name, value]) =>
    value ? [adding(dailyFigures[name].name, sql`${value}::float8`)] : [],
  );
