import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Config, readConfig } from "~/server/config";
import { type DatabaseClient, openDatabase, openPglite } from "~/server/db/client";
import { migrate } from "~/server/db/migrate";
import type { AuditContext } from "~/server/db/record-audit";
import { asSystem } from "~/server/db/tenant";
import { insertOrganization } from "~/server/features/accounts/accounts.repository";
import { createWorkspace } from "~/server/features/workspaces/create-workspace";
import { newId } from "~/server/kernel/ids";
import { createServices, type Services } from "~/server/services";

/** An assistant of the bench's own organization: all that the product's verbs ask for. */
export type BenchAssistant = Services & AuditContext & { organizationId: string; workspaceId: string };

export interface Bench {
  services: Services;
  newAssistant(language: string): Promise<BenchAssistant>;
  close(): Promise<void>;
}

interface Opened {
  db: DatabaseClient;
  drop(): Promise<void>;
}

const benchSettings = (dataDir: string): Config =>
  readConfig({
    DATA_DIR: dataDir,
    LOG_LEVEL: "silent",
    DEMO: "0",
    SECRET_KEY: "a key of no worth, for measuring only",
    DOCUMENTS_MAX: "1000000",
    UPLOAD_MAX_MB: "50",
    PARSER_ENTRY: process.env.PARSER_ENTRY,
  });

const openEmbedded = async (dataDir: string): Promise<Opened> => ({
  db: await openPglite(join(dataDir, "database")),
  drop: async () => undefined,
});

/** A new database on that server, dropped at the end. */
const openOnServer = async (url: string): Promise<Opened> => {
  const { default: postgres } = await import("postgres");
  const name = `bench_${randomBytes(6).toString("hex")}`;
  const admin = postgres(url, { max: 1, onnotice: () => undefined });
  await admin.unsafe(`create database ${name}`);
  const systemUrl = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const drop = async () => {
    await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.end({ timeout: 1 });
  };
  return {
    db: await openDatabase({ dataDir: "", database: { engine: "postgres", systemUrl, tenantUrl: null } }),
    drop,
  };
};

/** The product's own services on a fresh database: embedded, or on the server of `databaseUrl`. */
export const openBench = async (databaseUrl: string | null = null): Promise<Bench> => {
  const dataDir = mkdtempSync(join(tmpdir(), "monitora-bench-"));
  const { db, drop } = databaseUrl ? await openOnServer(databaseUrl) : await openEmbedded(dataDir);
  await migrate(db, "drizzle");
  const services = createServices(benchSettings(dataDir), db);
  const audit = { actor: { type: "job", name: "bench" }, origin: { ip: null, userAgent: null } } as const;
  const organizationId = newId("org");
  await asSystem(db, "demo seed", (tx) =>
    insertOrganization(tx, { id: organizationId, name: "Bench", language: "fr" }),
  );
  return {
    services,
    newAssistant: async (language) => {
      const ctx = { ...services, ...audit, organizationId };
      const input = {
        name: "Bench",
        siteUrl: "https://bench.example",
        language: language === "en" ? "en" : "fr",
      } as const;
      return { ...ctx, workspaceId: (await createWorkspace(ctx, input)).id };
    },
    close: async () => {
      services.live.stop();
      await db.close();
      await drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
