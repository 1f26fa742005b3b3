import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { signIn } from "../../scripts/bench/dashboard-client.mjs";
import { townGuides } from "../../scripts/bench/town-guides.mjs";
import { waitUntilIndexed } from "../../scripts/bench/wait-until-indexed.mjs";
import { type ServerProcess, startServerProcess } from "../../scripts/lib/server-process.mjs";

const workspaceId = "ws_demo";
const guides = townGuides(600);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "monitora-kill-"));
  for (const { fileName, text } of guides) writeFileSync(join(folder, fileName), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const documents = z.array(z.object({ id: z.string(), fileName: z.string(), passages: z.number() }));
const passages = z.object({ items: z.array(z.object({ position: z.number() })), nextCursor: z.number().nullable() });

const documentsOf = async (server: ServerProcess) => {
  if (!server.demo) throw new Error("no demo");
  const client = await signIn(server.url, server.demo);
  const positionsOf = async (documentId: string) => {
    const found: number[] = [];
    for (let cursor: number | null = 0; cursor !== null; ) {
      const page = passages.parse(
        await client.query("documents.passages", { workspaceId, documentId, cursor, limit: 100 }),
      );
      found.push(...page.items.map(({ position }) => position));
      cursor = page.nextCursor;
    }
    return found;
  };
  const listed = documents.parse(await client.query("documents.list", { workspaceId }));
  return Promise.all(listed.map(async (one) => ({ ...one, positions: await positionsOf(one.id) })));
};

test("documents survive kill -9 at any moment: each is indexed in the end, no passage twice", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "monitora-kill-data-"));
  const start = () => startServerProcess({ dataDir, env: { DOCS_FOLDER: folder } });
  for (const afterMs of [0, 900]) {
    const server = await start();
    await sleep(afterMs);
    await server.stop("SIGKILL");
  }
  const server = await start();
  await waitUntilIndexed(server, workspaceId);
  const found = await documentsOf(server);
  expect(found.map(({ fileName }) => fileName).sort()).toEqual(guides.map(({ fileName }) => fileName));
  for (const { passages, positions } of found) {
    expect(positions).toEqual(Array.from({ length: passages }, (_, position) => position));
    expect(passages).toBeGreaterThan(30);
  }
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, 300_000);
