import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { PreparedPglite } from "./prepared-pglite";

const pglite = await PGlite.create();
const client = new PreparedPglite(pglite);
const one = <Row>(text: string, values?: unknown[]): Promise<Row | undefined> =>
  client.transaction(async (tx) => (await tx.query<Row>(text, values)).rows[0]);
const countStatements = () =>
  pglite.query<{ count: number }>("select count(*)::int as count from pg_prepared_statements");

beforeEach(async () => {
  await pglite.exec("drop table if exists things; create table things (id int primary key, name text, at timestamptz)");
});
afterAll(() => pglite.close());

describe("the embedded database, prepared", () => {
  it("writes and reads values as the database's own way does", async () => {
    const text = `select $1::int as n, $2::text as t, $3::bool as b, $4::jsonb as j, $5::text[] as l, $6::timestamptz as at,
      null as nothing, 2::bigint as big, '\\x01ff'::bytea as bytes, $7::bytea as given`;
    const values = [
      7,
      "l’été",
      true,
      { a: [1] },
      ["x", 'y "z"'],
      new Date("2026-03-01T10:00:00Z"),
      new Uint8Array([0, 92, 255]),
    ];
    const expected = (await pglite.query(text, values)).rows[0];
    expect(await one(text, values)).toEqual(expected);
    expect(await one(text, values)).toEqual(expected);
  });

  it("keeps all of a transaction or none of it", async () => {
    await client.transaction((tx) => tx.query("insert into things (id) values ($1)", [1]));
    const failing = client.transaction(async (tx) => {
      await tx.query("insert into things (id) values ($1)", [2]);
      await tx.query("insert into things (id) values ($1)", [1]);
    });
    await expect(failing).rejects.toMatchObject({ code: "23505" });
    expect(await one("select array_agg(id) as ids from things")).toEqual({ ids: [1] });
  });

  it("goes on after a statement that cannot be read, and after work that fails by itself", async () => {
    await expect(one("select nonsense from nowhere")).rejects.toMatchObject({ code: "42P01" });
    const thrown = client.transaction(async (tx) => {
      await tx.query("insert into things (id) values ($1)", [3]);
      throw new Error("changed my mind");
    });
    await expect(thrown).rejects.toThrow("changed my mind");
    expect(await one("select count(*)::int as count from things")).toEqual({ count: 0 });
  });

  it("runs one transaction after another, and statements of one side by side", async () => {
    const add = (id: number) =>
      client.transaction(async (tx) => {
        const [{ rows }] = await Promise.all([
          tx.query<{ count: number }>("select count(*)::int as count from things"),
          tx.query("select $1::int as n", [id]),
        ]);
        await tx.query("insert into things (id, name) values ($1, $2)", [rows[0]?.count, `number ${id}`]);
      });
    await Promise.all([1, 2, 3, 4].map(add));
    expect(await one("select array_agg(id order by id) as ids from things")).toEqual({ ids: [0, 1, 2, 3] });
  });

  it("sees a column that was added to what it prepared", async () => {
    await one("select name from things where id = $1", [1]);
    await pglite.exec("alter table things add column colour text default 'red'");
    await one("insert into things (id, name) values ($1, $2)", [1, "lamp"]);
    expect(await one("select name from things where id = $1", [1])).toEqual({ name: "lamp" });
    expect(await one("select name, colour from things where id = $1", [1])).toEqual({ name: "lamp", colour: "red" });
  });

  it("does not keep more statements than it remembers, nor long lists of values", async () => {
    const before = (await countStatements()).rows[0]?.count ?? 0;
    for (let n = 0; n < 450; n++) await one(`select ${n} as n`);
    for (let n = 0; n < 250; n++) await expect(one(`select 1 / 0 as n, ${n} as m`)).rejects.toThrow("zero");
    await one(`select ${Array.from({ length: 1_600 }, (_, n) => n).join(", ")}`);
    const after = (await countStatements()).rows[0]?.count ?? 0;
    expect(after).toBeLessThanOrEqual(202);
    expect(after).toBeGreaterThan(before);
    expect(await one("select 0 as n")).toEqual({ n: 0 });
  });
});
