import { and, asc, eq, isNull, lt, lte, sql } from "drizzle-orm";
import { type DatabaseClient, rowsOf } from "../../../db/client";
import { webSources } from "../../../db/schema/web-sources";
import { asSystem } from "../../../db/tenant";
import type { Owner } from "../documents.repository";
import type { WebSourceRow } from "./web-sources.repository";

/** Sources of every organization whose next visit is due, the longest waiting first; not those of paused organizations. */
export const listDueSources = (db: DatabaseClient, now: Date, limit: number): Promise<WebSourceRow[]> =>
  asSystem(db, "sweep", (tx) =>
    tx
      .select()
      .from(webSources)
      .where(
        and(
          lte(webSources.nextVisitAt, now),
          isNull(webSources.deletedAt),
          eq(webSources.state, "idle"),
          sql`not exists (select 1 from organizations o where o.id = ${webSources.organizationId} and o.is_paused)`,
        ),
      )
      .orderBy(asc(webSources.nextVisitAt))
      .limit(limit),
  );

/** Sources of every organization that were deleted before then, the oldest first. */
export const listDeletedSources = (db: DatabaseClient, before: Date, limit: number): Promise<WebSourceRow[]> =>
  asSystem(db, "sweep", (tx) =>
    tx
      .select()
      .from(webSources)
      .where(lt(webSources.deletedAt, before))
      .orderBy(asc(webSources.deletedAt))
      .limit(limit),
  );

/** Documents of every organization whose last day is over and that nobody noticed yet, marked as noticed. */
export const takeExpiredDocuments = async (
  db: DatabaseClient,
  now: Date,
  limit: number,
): Promise<(Owner & { documentId: string })[]> => {
  const at = now.toISOString();
  const rows = await asSystem(db, "sweep", (tx) =>
    rowsOf<{ organization_id: string; workspace_id: string; id: string }>(
      tx,
      sql`update documents d set expired_at = ${at}::timestamptz
          where (d.workspace_id, d.id) in (
            select e.workspace_id, e.id from documents e join organizations o on o.id = e.organization_id
            where e.valid_until < (${at}::timestamptz at time zone o.time_zone)::date and e.expired_at is null
              and e.deleted_at is null
            limit ${limit})
          returning d.organization_id, d.workspace_id, d.id`,
    ),
  );
  return rows.map((row) => ({
    organizationId: row.organization_id,
    workspaceId: row.workspace_id,
    documentId: row.id,
  }));
};
