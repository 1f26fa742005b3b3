import { sql } from "drizzle-orm";
import type { Transaction } from "../../db/client";
import { dailyFigures, dailyVisitors } from "../../db/schema/conversations";
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

const columnOf = (name: keyof FigureChanges) => sql.identifier(dailyFigures[name].name);

/** Adds to the day of `at` in the organization's time zone, in the transaction of what happened. */
export const addFigures = async (tx: Transaction, place: Place, at: Date, changes: FigureChanges): Promise<void> => {
  if (figureEntries(changes).length > 0) await tx.execute(sql`with ${dayOf(place, at)} ${addToDay(place, changes)}`);
};

/** The same for a visitor's question, and remembers that this visitor asked on that day: in one statement. */
export const addQuestionFigures = async (
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
      on conflict do nothing
    )
    ${addToDay(place, changes)}`);
};

/** `d`: the day of `at` where the organization is. */
export const dayOf = (place: Place, at: Date) => sql`d as (
  select o.id as organization_id, (${at.toISOString()}::timestamptz at time zone o.time_zone)::date as day
  from ${organizations} o where o.id = ${place.organizationId}
)`;

const addToDay = (place: Place, changes: FigureChanges) => {
  const entries = figureEntries(changes);
  const columns = sql.join(
    entries.map(([name]) => columnOf(name)),
    sql`, `,
  );
  const values = sql.join(
    entries.map(([, value]) => sql`${value}::float8`),
    sql`, `,
  );
  const sums = sql.join(
    entries.map(([name]) => sql`${columnOf(name)} = f.${columnOf(name)} + excluded.${columnOf(name)}`),
    sql`, `,
  );
  return sql`insert into ${dailyFigures} as f (workspace_id, organization_id, day, ${columns})
    select ${place.workspaceId}, d.organization_id, d.day, ${values} from d
    on conflict (workspace_id, day) do update set ${sums}`;
};

/** Safe because the keys are the interface's own. */
const figureEntries = (changes: FigureChanges): [keyof FigureChanges, number][] =>
  (Object.entries(changes) as [keyof FigureChanges, number | undefined][]).flatMap(([name, value]) =>
    value ? [[name, value] as [keyof FigureChanges, number]] : [],
  );
