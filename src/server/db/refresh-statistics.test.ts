import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { openTestDatabase } from "~/test/database";
import { rowsOf } from "./client";
import { refreshStatistics } from "./refresh-statistics";

test("the planner of an embedded database learns how many rows there are; a real Postgres sees to it itself", async () => {
  const db = await openTestDatabase();
  await db.system.execute(sql`
    insert into jobs (id, kind) select 'job_' || n, 'test' from generate_series(1, 40) n`);
  await refreshStatistics(db);
  const [row] = await rowsOf<{ rows: number }>(
    db.system,
    sql`select reltuples::int as rows from pg_class where oid = 'jobs'::regclass`,
  );
  if (db.engine === "pglite") expect(row?.rows).toBe(40);
  await db.close();
});
