import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { inject } from "vitest";
import { type DatabaseClient, openDatabase, openPglite } from "~/server/db/client";
import { prepareDatabase } from "~/server/db/migrate";

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
  const tenantUrl = appDatabaseUrl ? at(appDatabaseUrl) : null;
  const database = { engine: "postgres", systemUrl: at(databaseUrl), tenantUrl } as const;
  const client = await openDatabase({ dataDir: "", database });
  await prepareDatabase(client, database, "drizzle");
  const close = async () => {
    await client.close();
    await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.end({ timeout: 1 });
  };
  return { ...client, close };
};
