import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rowsOf } from "~/server/db/client";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { removeEndedRows } from "./ended-rows.repository";

let services: TestServices;
beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());

const now = new Date("2026-06-01T12:00:00Z");
const before = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000).toISOString();

it("a sweep removes what has had its day, in every table, and nothing else", async () => {
  const { organizationId, workspaceId, actor } = await aWorkspace(services);
  const run = (query: ReturnType<typeof sql>) => services.db.system.execute(query);
  for (const table of ["sessions", "user_tokens", "counters", "response_cache", "jobs", "events"]) {
    await run(sql`delete from ${sql.identifier(table)}`);
  }
  for (const [name, days] of [
    ["old", 1],
    ["fresh", -1],
  ] as const) {
    const end = before(days);
    await run(
      sql`insert into sessions (id, user_id, organization_id, expires_at) values (${name}, ${actor.userId}, ${organizationId}, ${end}::timestamptz)`,
    );
    await run(
      sql`insert into user_tokens (hash, user_id, purpose, expires_at) values (${name}, ${actor.userId}, 'confirm_email', ${end}::timestamptz)`,
    );
    await run(sql`insert into counters (key, hits, ends_at) values (${name}, 1, ${end}::timestamptz)`);
    await run(sql`insert into response_cache (workspace_id, organization_id, question_hash, text, sources, model, expires_at)
      values (${workspaceId}, ${organizationId}, ${name}, '', '[]', 'local', ${end}::timestamptz)`);
  }
  const job = (id: string, state: string, days: number) =>
    run(
      sql`insert into jobs (id, kind, state, finished_at) values (${id}, 'x', ${state}, ${before(days)}::timestamptz)`,
    );
  await job("done-old", "done", 2);
  await job("done-fresh", "done", 0.5);
  await job("dead-old", "dead", 31);
  await job("dead-fresh", "dead", 29);
  await job("waiting", "waiting", 99);
  for (const days of [8, 6]) {
    await run(
      sql`insert into events (organization_id, kind, created_at) values (${organizationId}, 'workspace', ${before(days)}::timestamptz)`,
    );
  }
  // More than one slice of a table.
  await run(
    sql`insert into counters (key, hits, ends_at) select 'k' || n, 1, ${before(1)}::timestamptz from generate_series(1, 1200) n`,
  );

  expect(await removeEndedRows(services.db, now)).toBe(4 + 2 + 1 + 1_200);
  const left = async (table: string, column: string) =>
    (
      await rowsOf<{ name: string }>(
        services.db.system,
        sql`select ${sql.identifier(column)} as name from ${sql.identifier(table)}`,
      )
    )
      .map(({ name }) => name)
      .sort();
  expect(await left("sessions", "id")).toEqual(["fresh"]);
  expect(await left("user_tokens", "hash")).toEqual(["fresh"]);
  expect(await left("counters", "key")).toEqual(["fresh"]);
  expect(await left("response_cache", "question_hash")).toEqual(["fresh"]);
  expect(await left("jobs", "id")).toEqual(["dead-fresh", "done-fresh", "waiting"]);
  expect(await left("events", "kind")).toHaveLength(1);
});
