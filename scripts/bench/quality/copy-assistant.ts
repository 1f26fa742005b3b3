import { type SQL, sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "~/server/db/client";
import { asSystem } from "~/server/db/tenant";
import { newId } from "~/server/kernel/ids";
import type { BenchAssistant } from "./bench-services";

/** The columns of a table that are written, not worked out, as the database has them: one it gains is copied all the same. */
const writtenColumns = async (tx: Transaction, table: string): Promise<string> => {
  const rows = await rowsOf<{ name: string }>(
    tx,
    sql`select quote_ident(column_name) as name from information_schema.columns
        where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`,
  );
  return rows.map(({ name }) => name).join(", ");
};

const copy = async (tx: Transaction, table: string, changes: Record<string, string>, from: SQL): Promise<void> => {
  const columns = sql.raw(await writtenColumns(tx, table));
  await tx.execute(sql`
    insert into ${sql.identifier(table)} (${columns})
    select ${columns} from (
      select (jsonb_populate_record(t, ${JSON.stringify(changes)}::jsonb)).* from ${sql.identifier(table)} t where ${from}
    ) as copied`);
};

const tellEvery = 100;

/**
 * The same assistant as many times over, straight in the database: neighbours are there for the size of the tables and
 * indexes that all share. Their postings name the passages of the first one, so they are never asked.
 */
export const copyAssistant = async (ctx: BenchAssistant, times: number): Promise<void> => {
  const ofWorkspace = sql`t.workspace_id = ${ctx.workspaceId}`;
  for (let number = 1; number <= times; number++) {
    const workspaceId = newId("ws");
    const changes = { workspace_id: workspaceId };
    await asSystem(ctx.db, "demo seed", async (tx) => {
      await copy(tx, "workspaces", { id: workspaceId }, sql`t.id = ${ctx.workspaceId}`);
      for (const table of ["documents", "chunks", "segments", "postings"]) {
        await copy(tx, table, changes, ofWorkspace);
      }
    });
    if (number % tellEvery === 0) process.stderr.write(`${number} of ${times} neighbours\n`);
  }
};
