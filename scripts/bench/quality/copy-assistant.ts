import { sql } from "drizzle-orm";
import { asSystem } from "~/server/db/tenant";
import { newId } from "~/server/kernel/ids";
import type { BenchAssistant } from "./bench-services";

/** Columns as the migration has them: a table that gains one is copied whole all the same. */
const copied = (table: string, changes: Record<string, string>) => sql`
  insert into ${sql.identifier(table)}
  select (jsonb_populate_record(t, ${JSON.stringify(changes)}::jsonb)).* from ${sql.identifier(table)} t`;

const tellEvery = 100;

/**
 * The same assistant as many times over, straight in the database: neighbours are there for the size of the tables and
 * indexes that all share. Their postings name the passages of the first one, so they are never asked.
 */
export const copyAssistant = async (ctx: BenchAssistant, times: number): Promise<void> => {
  const from = sql` where t.workspace_id = ${ctx.workspaceId}`;
  for (let number = 1; number <= times; number++) {
    const workspaceId = newId("ws");
    const changes = { workspace_id: workspaceId };
    await asSystem(ctx.db, "demo seed", async (tx) => {
      await tx.execute(sql`${copied("workspaces", { id: workspaceId })} where t.id = ${ctx.workspaceId}`);
      for (const table of ["documents", "chunks", "segments", "postings"]) {
        await tx.execute(sql`${copied(table, changes)} ${from}`);
      }
    });
    if (number % tellEvery === 0) process.stderr.write(`${number} of ${times} neighbours\n`);
  }
};
