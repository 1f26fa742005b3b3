import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { sql } from "drizzle-orm";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { FolderBlobStore } from "~/server/adapters/blob-store/folder-blob-store";
import { systemClock } from "~/server/adapters/clock";
import { encryptedPdf, guidePdf } from "~/server/adapters/document-parser/hostile-files.fixture";
import { bundleParser } from "~/server/adapters/document-parser/parser-entry.fixture";
import { readConfig } from "~/server/config";
import { createBlobRows } from "~/server/db/blob-rows";
import { type DatabaseClient, openPglite, rowsOf } from "~/server/db/client";
import { listDocuments } from "~/server/features/knowledge/list-documents";
import { uploadDocument } from "~/server/features/knowledge/upload-document";

const { databaseUrl, pgliteTemplate } = inject("testDatabase");
const folder = mkdtempSync(join(tmpdir(), "monitora-kill-"));
const databaseFolder = join(folder, "database");
const blobFolder = join(folder, "blobs");
const program = join(process.cwd(), "node_modules", ".cache", "monitora-tests", `indexing-${process.pid}.mjs`);
const owner = { organizationId: "org_a", workspaceId: "ws_a" };
let parser: Awaited<ReturnType<typeof bundleParser>>;
let child: ChildProcess | undefined;

const contextOf = (db: DatabaseClient) => ({
  ...owner,
  db,
  clock: systemClock,
  config: readConfig({}),
  blobs: new FolderBlobStore(blobFolder, createBlobRows(db)),
  actor: { type: "job", name: "test" } as const,
  origin: { ip: null, userAgent: null },
});

const withDatabase = async <T>(work: (db: DatabaseClient) => Promise<T>): Promise<T> => {
  const db = await openPglite(databaseFolder);
  return work(db).finally(() => db.close());
};

const start = (): ChildProcessByStdio<null, Readable, null> => {
  const started = spawn(process.execPath, [program, databaseFolder, blobFolder, parser.entry], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  child = started;
  return started;
};

/** Waits until the process has said a word so many times. */
const hear = async (running: { stdout: Readable }, word: string, times: number): Promise<void> => {
  let heard = 0;
  for await (const said of running.stdout) {
    heard += String(said).split(word).length - 1;
    if (heard >= times) return;
  }
};

const kill = async (running: ChildProcess): Promise<void> => {
  running.kill("SIGKILL");
  await once(running, "exit");
};

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const sentences = (number: number) =>
  Array.from(
    { length: 200 },
    (_, at) => `Le document ${number} dit en sa phrase ${at} que la lampe ${at * 7 + number} éclaire.`,
  ).join(" ");

const kills = 2;

const files = async (): Promise<[name: string, bytes: Buffer][]> => [
  ...Array.from({ length: 4 }, (_, at): [string, Buffer] => [`texte-${at}.txt`, Buffer.from(sentences(at))]),
  ["guide.pdf", await guidePdf(25)],
  ["secret.pdf", await encryptedPdf()],
];

// The server of a cluster has its leases tested in worker.test.ts; here one process owns the folder.
describe.skipIf(databaseUrl !== null)("a server killed at any moment while it reads documents", () => {
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
    const db = await openPglite(databaseFolder, new Blob([readFileSync(pgliteTemplate)]));
    await db.system.execute(sql`insert into organizations (id, name) values ('org_a', 'A')`);
    await db.system.execute(sql`insert into workspaces (id, organization_id, name) values ('ws_a', 'org_a', 'A')`);
    for (const [fileName, bytes] of await files()) {
      const stream = (async function* () {
        yield bytes;
      })();
      await uploadDocument(contextOf(db), { fileName, bytes: stream, replaces: null });
    }
    await db.close();
  });
  afterAll(() => {
    child?.kill("SIGKILL");
    parser.remove();
    rmSync(program, { force: true });
    rmSync(folder, { recursive: true, force: true });
  });

  it("ends with every document in a final state, no passage twice, and nothing left over", async () => {
    for (let round = 0; round < kills; round++) {
      const running = start();
      await hear(running, "passages", 1 + randomInt(3));
      await sleep(randomInt(60));
      await kill(running);
    }
    const last = start();
    await hear(last, "quiet", 1);
    await kill(last);
    await withDatabase(async (db) => {
      const documents = await listDocuments(contextOf(db));
      expect(
        documents.map(({ fileName, state }) => [fileName, state]).filter(([, state]) => state !== "indexed"),
      ).toEqual([["secret.pdf", "encrypted"]]);
      const rows = await rowsOf<{
        file_name: string;
        passages: number;
        revisions: number;
        kept: number;
        last: number;
        live: number;
      }>(
        db.system,
        sql`select d.file_name, d.passages, count(distinct c.revision)::int as revisions, count(*)::int as kept, max(c.position)::int as last,
              (select count(*)::int from segments s where s.document_id = d.id and s.is_live and s.passages = d.passages) as live
            from documents d join chunks c on c.document_id = d.id group by d.workspace_id, d.id`,
      );
      expect(rows).toHaveLength(5);
      for (const { passages, revisions, kept, last, live } of rows) {
        expect([revisions, kept, last + 1, live]).toEqual([1, passages, passages, 1]);
      }
      // A killed try is one more than the job needed; that it fell among writes, the word heard before it says.
      const [tried] = await rowsOf<{ attempts: number }>(
        db.system,
        sql`select sum(attempts)::int as attempts from jobs`,
      );
      expect(tried?.attempts, "kills that hit a reading").toBeGreaterThanOrEqual(documents.length + kills);
      const dead = await rowsOf(
        db.system,
        sql`select 1 from segments where not is_live
        union all select 1 from postings p where not exists (select 1 from segments s where s.workspace_id = p.workspace_id and s.id = p.segment_id)`,
      );
      expect(dead).toEqual([]);
    });
  }, 240_000);
});
