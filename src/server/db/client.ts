import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import type { SQL } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { Config } from "../config";
import { type ChangeSignal, createChangeSignal } from "./change-signal";

/**
 * Drizzle over either driver. Only the query builder and `rowsOf(execute(…))` are used, so that both read alike; without a
 * schema, for which drizzle would make a finder of every table for every transaction.
 */
export type Database = PgDatabase<PgQueryResultHKT>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

export interface DatabaseClient {
  engine: "pglite" | "postgres";
  /** As the owner: migrations, and what has no tenant yet. Reached through `asSystem` only. */
  system: Database;
  /** As the limited role where one is given (`APP_DATABASE_URL`), else the same connection. Reached through `withTenant` only. */
  tenant: Database;
  /** Told after each commit that published events, on whatever node. */
  changes: ChangeSignal;
  /** Told after each commit of this process that enqueued a job; other nodes look every second. */
  work: ChangeSignal;
  close(): Promise<void>;
}

const changesChannel = "monitora_changes";

export const openDatabase = (config: Pick<Config, "database" | "dataDir">): Promise<DatabaseClient> =>
  config.database.engine === "postgres"
    ? openPostgres(config.database.systemUrl, config.database.tenantUrl)
    : openPglite(join(config.dataDir, "database"));

const openPostgres = async (systemUrl: string, tenantUrl: string | null): Promise<DatabaseClient> => {
  const [{ default: postgres }, { drizzle }] = await Promise.all([
    import("postgres"),
    import("drizzle-orm/postgres-js"),
  ]);
  const connect = (url: string, max: number) => postgres(url, { max, onnotice: () => undefined, connect_timeout: 10 });
  const systemSql = connect(systemUrl, tenantUrl ? 5 : 12);
  const tenantSql = tenantUrl ? connect(tenantUrl, 12) : systemSql;
  const system = asDatabase(drizzle(systemSql));
  const changes = createChangeSignal(async () => {
    await systemSql.notify(changesChannel, "");
  });
  await systemSql.listen(changesChannel, changes.toldByOthers, changes.toldByOthers);
  return {
    engine: "postgres",
    system,
    tenant: tenantUrl ? asDatabase(drizzle(tenantSql)) : system,
    changes,
    work: createChangeSignal(null),
    close: async () => {
      await Promise.all([systemSql.end({ timeout: 2 }), tenantUrl ? tenantSql.end({ timeout: 2 }) : undefined]);
    },
  };
};

/** `from` is a dumped data folder, which opens in a fraction of the time a fresh one takes: tests start from it. */
export const openPglite = async (dataDir: string | null, from?: Blob): Promise<DatabaseClient> => {
  const [{ PGlite }, { vector }, { drizzle }, { PreparedPglite }] = await Promise.all([
    import("@electric-sql/pglite"),
    import("@electric-sql/pglite-pgvector"),
    import("drizzle-orm/pglite"),
    import("./prepared-pglite"),
  ]);
  if (dataDir) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const client = await PGlite.create({
    ...(dataDir ? { dataDir } : {}),
    ...(from ? { loadDataDir: from } : {}),
    extensions: { vector },
  });
  const database = asDatabase(drizzle(asPglite(new PreparedPglite(client))));
  return {
    engine: "pglite",
    system: database,
    tenant: database,
    changes: createChangeSignal(null),
    work: createChangeSignal(null),
    close: () => client.close(),
  };
};

/** Safe because drizzle asks of it `query` and `transaction` alone. */
const asPglite = (client: object): PGlite => client as PGlite;

/** Safe because both drivers extend PgDatabase; only their result type of a raw `execute` differs, which `rowsOf` hides. */
const asDatabase = (database: object): Database => database as Database;

/** Rows of a raw statement: postgres.js gives an array, PGlite an object with `rows`. */
export const rowsOf = async <Row extends Record<string, unknown>>(
  db: Database | Transaction,
  query: SQL,
): Promise<Row[]> => {
  const result: unknown = await db.execute(query);
  return asRows<Row>(Array.isArray(result) ? result : hasRows(result) ? result.rows : []);
};

const hasRows = (value: unknown): value is { rows: unknown[] } =>
  typeof value === "object" && value !== null && "rows" in value && Array.isArray(value.rows);

/** Safe as far as the caller's SQL names the columns it says: raw SQL has no types of its own. */
const asRows = <Row>(rows: unknown[]): Row[] => rows as Row[];
