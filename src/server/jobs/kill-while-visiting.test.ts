import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { systemClock } from "~/server/adapters/clock";
import { bundleParser } from "~/server/adapters/document-parser/parser-entry.fixture";
import { type DatabaseClient, openPglite } from "~/server/db/client";
import { listDocuments } from "~/server/features/knowledge/list-documents";
import { createWebSource } from "~/server/features/knowledge/web/create-web-source";
import { getWebSource } from "~/server/features/knowledge/web/list-web-sources";
import { openSite, pageOf, type TestSite } from "~/test/site";

const { databaseUrl, pgliteTemplate } = inject("testDatabase");
const folder = mkdtempSync(join(tmpdir(), "monitora-visit-"));
const databaseFolder = join(folder, "database");
const program = join(process.cwd(), "node_modules", ".cache", "monitora-tests", `visiting-${process.pid}.mjs`);
const owner = { organizationId: "org_a", workspaceId: "ws_a" };
const pages = 6;
let parser: Awaited<ReturnType<typeof bundleParser>>;
let site: TestSite;
let child: ChildProcess | undefined;

const contextOf = (db: DatabaseClient) => ({
  ...owner,
  db,
  clock: systemClock,
  actor: { type: "job", name: "test" } as const,
  origin: { ip: null, userAgent: null },
});
const withDatabase = async <T>(work: (db: DatabaseClient) => Promise<T>): Promise<T> => {
  const db = await openPglite(databaseFolder);
  return work(db).finally(() => db.close());
};
const start = (): ChildProcess => {
  const host = `127.0.0.1:${site.port}`;
  child = spawn(process.execPath, [program, databaseFolder, join(folder, "blobs"), parser.entry, host], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return child;
};
const kill = async (running: ChildProcess): Promise<void> => {
  running.kill("SIGKILL");
  await once(running, "exit");
};
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
};
const asked = () => site.asked.filter((path) => /^\/\d/.test(path));

// The server of a cluster has its leases tested in worker.test.ts; here one process owns the folder.
describe.skipIf(databaseUrl !== null)("a server killed while it visits a site", () => {
  beforeAll(async () => {
    parser = await bundleParser();
    await build({
      entryPoints: ["src/server/jobs/indexing-process.fixture.ts"],
      outfile: program,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      logLevel: "warning",
    });
    site = await openSite({ "/": pageOf("Accueil") });
    for (let n = 0; n < pages; n++) site.pages.set(`/${n}`, pageOf(`La page ${n} <a href="/${n + 1}">suite</a>`));
    const db = await openPglite(databaseFolder, new Blob([readFileSync(pgliteTemplate)]));
    await db.system.execute(sql`insert into organizations (id, name) values ('org_a', 'A')`);
    await db.system.execute(sql`insert into workspaces (id, organization_id, name) values ('ws_a', 'org_a', 'A')`);
    await db.close();
  });
  afterAll(async () => {
    child?.kill("SIGKILL");
    parser?.remove();
    await site?.close();
    rmSync(program, { force: true });
    rmSync(folder, { recursive: true, force: true });
  });

  it("goes on where it was: every page is read once, none twice but the one it was at", async () => {
    const { id } = await withDatabase((db) =>
      createWebSource(contextOf(db), {
        url: `${site.url}/0`,
        kind: "site",
        revisit: "never",
        pagesMax: 50,
        depthMax: 10,
      }),
    );
    const first = start();
    await until(() => asked().length >= 3);
    await kill(first);
    const last = start();
    await until(() => asked().includes(`/${pages}`));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await kill(last);
    await withDatabase(async (db) => {
      const source = await getWebSource(contextOf(db), id);
      expect(source).toMatchObject({ state: "idle", outcome: "complete", pages: { read: pages + 1, failed: 1 } });
      expect(await listDocuments(contextOf(db))).toHaveLength(pages + 1);
    });
    expect(asked().length).toBeLessThanOrEqual(pages + 1 + 1);
  }, 180_000);
});
