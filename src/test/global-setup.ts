import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    testDatabase: { databaseUrl: string | null; appDatabaseUrl: string | null; pgliteTemplate: string };
  }
}

/** Builds the run's one migrated PGlite template: initdb costs five seconds of CPU, loading a dump a fraction of that. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "monitora-test-"));
  const pgliteTemplate = join(folder, "template.tar");
  const databaseUrl = process.env.DATABASE_URL ?? null;
  if (!databaseUrl) {
    const client = await PGlite.create({ extensions: { vector } });
    await migrate(drizzle(client), { migrationsFolder: "drizzle" });
    writeFileSync(pgliteTemplate, new Uint8Array(await (await client.dumpDataDir("none")).arrayBuffer()));
    await client.close();
  }
  project.provide("testDatabase", {
    databaseUrl,
    appDatabaseUrl: process.env.APP_DATABASE_URL ?? null,
    pgliteTemplate,
  });
  return () => rmSync(folder, { recursive: true, force: true });
}
