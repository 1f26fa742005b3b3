import { sql } from "drizzle-orm";
import { type DatabaseClient, rowsOf } from "../../db/client";
import { asSystem } from "../../db/tenant";
import type { Place } from "./checks.repository";

export interface ChangedList extends Place {
  /** Of all the assistant knows now. */
  version: number;
  seenVersion: number | null;
  seenAt: Date | null;
}

type Row = {
  organization_id: string;
  workspace_id: string;
  version: number | string;
  seen_version: number | string | null;
  seen_at: Date | string | null;
};

/** Lists of every organization that are run by themselves, of assistants that know something else than in the latest run. */
export const listChangedLists = async (db: DatabaseClient, after: string, limit: number): Promise<ChangedList[]> => {
  const rows = await asSystem(db, "check lists", (tx) =>
    rowsOf<Row>(
      tx,
      sql`select w.organization_id, w.workspace_id, k.version, w.seen_version, w.seen_at
        from check_watches w join knowledge_versions k on k.workspace_id = w.workspace_id
        where w.is_automatic and w.stand <> '' and w.workspace_id > ${after}
          and w.stand <> concat_ws('.', k.documents_version, k.faq_version, k.settings_version)
          and not exists (select 1 from organizations o where o.id = w.organization_id and o.is_paused)
        order by w.workspace_id limit ${limit}::int`,
    ),
  );
  return rows.map((row) => ({
    organizationId: row.organization_id,
    workspaceId: row.workspace_id,
    version: Number(row.version),
    seenVersion: row.seen_version === null ? null : Number(row.seen_version),
    seenAt: row.seen_at === null ? null : new Date(row.seen_at),
  }));
};
