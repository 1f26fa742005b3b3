import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../../db/client";
import { dailyFigures, dailyModels, dailyVisitors } from "../../db/schema/daily-figures";
import { organizations } from "../../db/schema/organizations";
import type { Place } from "./conversations.repository";

/** What one thing that happened adds to its day. Sums and counts only: means are made when read. */
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

/** A column of the day's row, what it starts with, and what it becomes where the row is there. */
interface Addition {
  column: SQL;
  value: SQL;
  sum: SQL;
}

/** Adds to the day of `at` in the organization's time zone, in the transaction of what happened. */
export const addFigures = async (tx: Transaction, place: Place, at: Date, changes: FigureChanges): Promise<void> => {
  const additions = additionsOf(changes);
  if (additions.length > 0) await tx.execute(sql`with ${dayOf(place, at)} ${addToDay(place, additions)}`);
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
  const models = addToModel(place, use);
  await tx.execute(
    additions.length > 0
      ? sql`with ${dayOf(place, at)}, used as (${models} returning 1) ${addToDay(place, additions)}`
      : sql`with ${dayOf(place, at)} ${models}`,
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
      insert into ${dailyVisitors} (workspace_id, organization_id, day, visitor_id)
      select ${place.workspaceId}, d.organization_id, d.day, ${visitorId} from d
      on conflict do nothing returning 1
    )
    ${addToDay(place, [...additionsOf(changes), newVisitor, hourOfMessage])}`);
};

const newVisitor: Addition = {
  column: sql`visitors`,
  value: sql`(select count(*) from visitor)`,
  sum: sql`visitors = f.visitors + excluded.visitors`,
};

const hourOfMessage: Addition = {
  column: sql`visitor_messages_by_hour`,
  value: sql`array_fill(0, array[d.hour]) || 1 || array_fill(0, array[23 - d.hour])`,
  sum: sql`visitor_messages_by_hour[(select d.hour + 1 from d)] = f.visitor_messages_by_hour[(select d.hour + 1 from d)] + 1`,
};

/** `d`: the day and the hour of `at` where the organization is. */
export const dayOf = (place: Place, at: Date) => sql`d as (
  select o.id as organization_id, local.at::date as day, extract(hour from local.at)::int as hour
  from ${organizations} o, lateral (select ${at.toISOString()}::timestamptz at time zone o.time_zone as at) local
  where o.id = ${place.organizationId}
)`;

const addToDay = (place: Place, additions: Addition[]) => {
  const each = (part: (addition: Addition) => SQL) => sql.join(additions.map(part), sql`, `);
  return sql`insert into ${dailyFigures} as f (workspace_id, organization_id, day, ${each(({ column }) => column)})
    select ${place.workspaceId}, d.organization_id, d.day, ${each(({ value }) => value)} from d
    on conflict (workspace_id, day) do update set ${each(({ sum }) => sum)}`;
};

const addToModel = (place: Place, { model, promptTokens, completionTokens }: ModelUse) => {
  const isTold = promptTokens !== null && completionTokens !== null;
  return sql`insert into ${dailyModels} as m
      (workspace_id, organization_id, day, model, answers, untold, prompt_tokens, completion_tokens)
    select ${place.workspaceId}, d.organization_id, d.day, ${model}, 1, ${isTold ? 0 : 1}::int,
      ${isTold ? promptTokens : 0}::float8, ${isTold ? completionTokens : 0}::float8 from d
    on conflict (workspace_id, day, model) do update set answers = m.answers + 1, untold = m.untold + excluded.untold,
      prompt_tokens = m.prompt_tokens + excluded.prompt_tokens,
      completion_tokens = m.completion_tokens + excluded.completion_tokens`;
};

/** Safe because the keys are the interface's own. */
const entriesOf = (changes: FigureChanges) => Object.entries(changes) as [keyof FigureChanges, number | undefined][];

const additionsOf = (changes: FigureChanges): Addition[] =>
  entriesOf(changes).flatMap(([name, value]) => {
    const column = sql.identifier(dailyFigures[name].name);
    return value
      ? [
          {
            column: sql`${column}`,
            value: sql`${value}::float8`,
            sum: sql`${column} = f.${column} + excluded.${column}`,
          },
        ]
      : [];
  });
