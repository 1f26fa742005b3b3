import { type SQL, sql } from "drizzle-orm";
import { type DatabaseClient, rowsOf } from "../db/client";
import { asSystem } from "../db/tenant";

/** Rows that have had their day: the table, and when one is over. */
const over = (now: string): { table: string; when: SQL }[] => [
  { table: "sessions", when: sql`expires_at < ${now}::timestamptz` },
  { table: "user_tokens", when: sql`expires_at < ${now}::timestamptz` },
  { table: "counters", when: sql`ends_at < ${now}::timestamptz` },
  { table: "response_cache", when: sql`expires_at < ${now}::timestamptz` },
  { table: "faq_entries", when: sql`deleted_at < ${now}::timestamptz - interval '7 days'` },
  { table: "jobs", when: sql`state = 'done' and finished_at < ${now}::timestamptz - interval '1 day'` },
  { table: "jobs", when: sql`state = 'dead' and finished_at < ${now}::timestamptz - interval '30 days'` },
  { table: "events", when: sql`created_at < ${now}::timestamptz - interval '7 days'` },
];

/** One statement takes no more than this: on PGlite it holds up everybody. */
const sliceRows = 500;

/** Removes ended sessions, spent tokens, counters and cached answers past their time, question-réponses deleted seven days ago, done jobs and old events. */
export const removeEndedRows = async (db: DatabaseClient, now: Date): Promise<number> => {
  let removed = 0;
  for (const { table, when } of over(now.toISOString())) {
    for (let gone = sliceRows; gone === sliceRows; removed += gone) gone = await removeSlice(db, table, when);
  }
  return removed;
};

const removeSlice = async (db: DatabaseClient, name: string, when: SQL): Promise<number> => {
  const table = sql.identifier(name);
  const slice = sql`array(select ctid from ${table} where ${when} limit ${sliceRows})`;
  const rows = await asSystem(db, "sweep", (tx) =>
    rowsOf(tx, sql`delete from ${table} where ctid = any(${slice}) and ${when} returning 1 as gone`),
  );
  return rows.length;
};
