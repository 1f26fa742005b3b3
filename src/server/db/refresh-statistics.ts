import { sql } from "drizzle-orm";
import type { DatabaseClient } from "./client";
import { asSystem } from "./tenant";

/** What the planner has to know of each table that grows; columns it never filters by would cost most of the time. */
const known = [
  "postings (workspace_id, organization_id, term, segment_id)",
  "chunks (workspace_id, organization_id, id, document_id)",
  "segments",
  "documents (workspace_id, organization_id, id, deleted_at)",
  "conversations (workspace_id, organization_id, id)",
  "messages (workspace_id, organization_id, id, conversation_id)",
  "jobs (state, run_at)",
];

/**
 * Tells the planner how tables have grown. Postgres does so by itself; PGlite has no autovacuum, and planned for empty
 * tables: at 10,000 passages finding their postings took 23 ms instead of 6. A small sample keeps each statement short.
 */
export const refreshStatistics = async (db: DatabaseClient): Promise<void> => {
  if (db.engine === "postgres") return;
  for (const table of known) {
    await asSystem(db, "sweep", async (tx) => {
      await tx.execute(sql`select set_config('default_statistics_target', '5', true)`);
      await tx.execute(sql.raw(`analyze ${table}`));
    });
  }
};
