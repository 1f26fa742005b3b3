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
  const entries = figureEntries(changes);
  if (entries.length === 0) return;
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
  await tx.execute(sql`
    insert into ${dailyFigures} as f (workspace_id, organization_id, day, ${columns})
    select ${place.workspaceId}, o.id, (${at.toISOString()}::timestamptz at time zone o.time_zone)::date, ${values}
    from ${organizations} o where o.id = ${place.organizationId}
    on conflict (workspace_id, day) do update set ${sums}`);
};

/** Remembers that a visitor asked on the day of `at`. */
export const addVisitorDay = async (tx: Transaction, place: Place, at: Date, visitorId: string): Promise<void> => {
  await tx.execute(sql`
    insert into ${dailyVisitors} (workspace_id, organization_id, day, visitor_id)
    select ${place.workspaceId}, o.id, (${at.toISOString()}::timestamptz at time zone o.time_zone)::date, ${visitorId}
    from ${organizations} o where o.id = ${place.organizationId}
    on conflict do nothing`);
};

/** Safe because the keys are the interface's own. */
const figureEntries = (changes: FigureChanges): [keyof FigureChanges, number][] =>
  (Object.entries(changes) as [keyof FigureChanges, number | undefined][]).flatMap(([name, value]) =>
    value ? [[name, value] as [keyof FigureChanges, number]] : [],
  );
