import { sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";
import { dailyCitations } from "../../db/schema/daily-figures";
import type { Place } from "./conversations.repository";
import { dayOf } from "./figures.repository";

/** Counts one answer that cites these documents and question-réponses, on the day of `at`. */
export const addCitations = async (tx: Transaction, place: Place, at: Date, sourceIds: string[]): Promise<void> => {
  if (sourceIds.length === 0) return;
  await tx.execute(sql`
    with ${dayOf(place, at)}
    insert into ${dailyCitations} as c (workspace_id, organization_id, source_id, day, citations)
    select ${place.workspaceId}, d.organization_id, given.id, d.day, 1
    from d cross join unnest(string_to_array(${sourceIds.join(",")}, ',')) as given (id)
    on conflict (workspace_id, source_id, day) do update set citations = c.citations + 1`);
};

/** In the last `days` days, that of `now` included: reads the few rows of one source, by the primary key. */
export const sumCitations = async (
  tx: Transaction,
  place: Place,
  sourceId: string,
  now: Date,
  days: number,
): Promise<{ citations: number; lastDay: string | null }> => {
  const [row] = await rowsOf<{ citations: number; last_day: string | null }>(
    tx,
    sql`with ${dayOf(place, now)}
      select coalesce(sum(c.citations), 0)::int as citations, max(c.day)::text as last_day from ${dailyCitations} c
      where c.organization_id = ${place.organizationId} and c.workspace_id = ${place.workspaceId}
        and c.source_id = ${sourceId} and c.day > (select d.day from d) - ${days}::int`,
  );
  return { citations: row?.citations ?? 0, lastDay: row?.last_day ?? null };
};
