import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { inject } from "vitest";
import { type DatabaseClient, openDatabase, openPglite } from "~/server/db/client";
import { migrate } from "~/server/db/migrate";

/**
 * A migrated database of the suite's own: PGlite from the run's template, or, with DATABASE_URL, a new database on that
 * server. Call `close` when done.
 */
export const openTestDatabase = async (): Promise<DatabaseClient> => {
  const { databaseUrl, appDatabaseUrl, pgliteTemplate } = inject("testDatabase");
  if (!databaseUrl) return openPglite(null, new Blob([readFileSync(pgliteTemplate)]));
  return openOnServer(databaseUrl, appDatabaseUrl);
};

const openOnServer = async (databaseUrl: string, appDatabaseUrl: string | null): Promise<DatabaseClient> => {
  const { default: postgres } = await import("postgres");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const admin = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  await admin.unsafe(`create database ${name}`);
  const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const client = await openDatabase({
    dataDir: "",
    database: { engine: "postgres", systemUrl: at(databaseUrl), tenantUrl: appDatabaseUrl ? at(appDatabaseUrl) : null },
  });
  await migrate(client, "drizzle");
  if (appDatabaseUrl) {
    await client.system.execute(sql`grant monitora_tenant to ${sql.identifier(new URL(appDatabaseUrl).username)}`);
  }
  const close = async () => {
    await client.close();
    await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.end({ timeout: 1 });
  };
  return { ...client, close };
};
