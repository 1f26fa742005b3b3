import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "~/test/database";
import { type DatabaseClient, rowsOf } from "./client";
import { asSystem, withTenant } from "./tenant";

describe("row-level security", () => {
  let db: DatabaseClient;
  beforeAll(async () => {
    db = await openTestDatabase();
  });
  afterAll(() => db.close());

  it("is forced, with a tenant policy, on every table that names an organization", async () => {
    const rows = await rowsOf<{ table: string; forced: boolean; policies: number }>(
      db.system,
      sql`select c.relname as table, c.relrowsecurity and c.relforcerowsecurity as forced,
            (select count(*)::int from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant') as policies
          from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
          where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'sessions'`,
    );
    expect(rows.length).toBeGreaterThan(12);
    expect(rows.filter((row) => !row.forced || row.policies !== 1)).toEqual([]);
  });

  it("hides another organization's rows from a query without any filter, and refuses to write them", async () => {
    await asSystem(db, "register", async (tx) => {
      await tx.execute(sql`insert into organizations (id, name) values ('org_a', 'A'), ('org_b', 'B')`);
      await tx.execute(
        sql`insert into workspaces (id, organization_id, name) values ('ws_a', 'org_a', 'A'), ('ws_b', 'org_b', 'B')`,
      );
    });
    const seen = await withTenant(db, { organizationId: "org_a" }, (tx) =>
      rowsOf<{ id: string }>(tx, sql`select id from workspaces`),
    );
    expect(seen.map((row) => row.id)).toEqual(["ws_a"]);
    await expect(
      withTenant(db, { organizationId: "org_a" }, (tx) =>
        tx.execute(sql`insert into workspaces (id, organization_id, name) values ('ws_x', 'org_b', 'X')`),
      ),
    ).rejects.toThrow();
    const after = await rowsOf<{ n: number }>(db.system, sql`select count(*)::int as n from workspaces`);
    expect(after[0]?.n).toBe(2);
  });

  it("shows nothing to the limited role when no organization is named", async () => {
    const seen = await withTenant(db, { organizationId: "" }, (tx) => rowsOf(tx, sql`select id from workspaces`));
    expect(seen).toEqual([]);
  });

  it("keeps users, sessions and links out of the limited role's reach", async () => {
    for (const table of ["users", "sessions", "user_tokens", "counters"]) {
      await expect(
        withTenant(db, { organizationId: "org_a" }, (tx) => tx.execute(sql.raw(`select * from ${table}`))),
      ).rejects.toThrow();
    }
  });
});
