import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Config } from "../config";
import { type DatabaseClient, rowsOf } from "./client";

const lockKey = 4_827_113;

/**
 * Applies what is missing of the `drizzle/` folder, in one transaction behind a lock, so that nodes which start together
 * wait for the first. Keeps drizzle's own table and hashes, so that its command-line tool agrees.
 */
export const migrate = async (db: DatabaseClient, migrationsFolder: string): Promise<number> => {
  const migrations = readMigrationFiles({ migrationsFolder });
  return db.system.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${lockKey})`);
    await tx.execute(sql`create schema if not exists drizzle`);
    await tx.execute(
      sql`create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`,
    );
    const done = await rowsOf<{ hash: string }>(tx, sql`select hash from drizzle.__drizzle_migrations`);
    const applied = new Set(done.map((row) => row.hash));
    const missing = migrations.filter((migration) => !applied.has(migration.hash));
    for (const migration of missing) {
      for (const statement of migration.sql) await tx.execute(sql.raw(statement));
      await tx.execute(
        sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${migration.hash}, ${migration.folderMillis})`,
      );
    }
    return missing.length;
  });
};

/** Migrates, and lets the role of APP_DATABASE_URL do tenant work and nothing else. Gives how many migrations were missing. */
export const prepareDatabase = async (
  db: DatabaseClient,
  database: Config["database"],
  migrationsFolder: string,
): Promise<number> => {
  const applied = await migrate(db, migrationsFolder);
  if (database.engine === "postgres" && database.tenantUrl) {
    const roleName = decodeURIComponent(new URL(database.tenantUrl).username);
    await db.system.execute(sql`grant monitora_tenant to ${sql.identifier(roleName)}`);
  }
  return applied;
};
