import { type SQL, sql } from "drizzle-orm";
import { type DatabaseClient, rowsOf } from "../db/client";
import { asSystem } from "../db/tenant";

/** Rows that have had their day, by table: which column names one, and when it is over. */
const over = (now: string): { table: string; key: SQL; when: SQL }[] => [
  { table: "sessions", key: sql`id`, when: sql`expires_at < ${now}::timestamptz` },
  { table: "user_tokens", key: sql`hash`, when: sql`expires_at < ${now}::timestamptz` },
  { table: "counters", key: sql`key`, when: sql`ends_at < ${now}::timestamptz` },
  { table: "response_cache", key: sql`(workspace_id, question_hash)`, when: sql`expires_at < ${now}::timestamptz` },
  { table: "jobs", key: sql`id`, when: sql`state = 'done' and finished_at < ${now}::timestamptz - interval '1 day'` },
  { table: "jobs", key: sql`id`, when: sql`state = 'dead' and finished_at < ${now}::timestamptz - interval '30 days'` },
  { table: "events", key: sql`id`, when: sql`created_at < ${now}::timestamptz - interval '7 days'` },
];

/** One statement takes no more than this: on PGlite it holds up everybody. */
const sliceRows = 500;

/** Removes ended sessions, spent tokens, counters and cached answers past their time, done jobs and old events. */
export const removeEndedRows = async (db: DatabaseClient, now: Date): Promise<number> => {
  let removed = 0;
  for (const { table, key, when } of over(now.toISOString())) {
    for (let gone = sliceRows; gone === sliceRows; removed += gone) {
      gone = await removeSlice(db, sql.identifier(table), key, when);
    }
  }
  return removed;
};

const removeSlice = async (db: DatabaseClient, table: SQL | ReturnType<typeof sql.identifier>, key: SQL, when: SQL) => {
  const rows = await asSystem(db, "sweep", (tx) =>
    rowsOf(
      tx,
      sql`delete from ${table} where ${key} in (select ${key} from ${table} where ${when} limit ${sliceRows}) returning 1 as gone`,
    ),
  );
  return rows.length;
};
