import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBlobRows } from "~/server/db/blob-rows";
import type { DatabaseClient } from "~/server/db/client";
import { blobs } from "~/server/db/schema/blobs";
import { openTestDatabase } from "~/test/database";
import { type BlobStore, BlobTooLarge } from "./blob-store";
import { FolderBlobStore } from "./folder-blob-store";
import { PostgresBlobStore } from "./postgres-blob-store";

const mine = { organizationId: "org_a" };
const theirs = { organizationId: "org_b" };

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const readAll = async (stream: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

describe.each(["folder", "postgres"] as const)("a %s blob store", (kind) => {
  const folder = mkdtempSync(join(tmpdir(), "monitora-blobs-"));
  let db: DatabaseClient;
  let store: BlobStore;

  beforeAll(async () => {
    db = await openTestDatabase();
    await db.system.execute(sql`insert into organizations (id, name) values ('org_a', 'A'), ('org_b', 'B')`);
    const rows = createBlobRows(db);
    store = kind === "folder" ? new FolderBlobStore(folder, rows) : new PostgresBlobStore(rows);
  });
  afterAll(async () => {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([1, 1024 * 1024, 2_500_000])("gives back %i bytes as they were, with their size and hash", async (size) => {
    const bytes = randomBytes(size);
    const blob = await store.write(mine, inChunks(bytes, 70_001), size);
    expect(blob.sizeBytes).toBe(size);
    expect(blob.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect((await readAll(store.open(mine, blob.blobId))).equals(bytes)).toBe(true);
  });

  it("refuses a stream that is longer than allowed, and keeps nothing of it", async () => {
    const rows = () => db.system.$count(blobs);
    const before = { rows: await rows(), files: filesUnder(folder) };
    await expect(store.write(mine, inChunks(randomBytes(300_000), 10_000), 299_999)).rejects.toThrow(BlobTooLarge);
    expect({ rows: await rows(), files: filesUnder(folder) }).toEqual(before);
  });

  it("keeps nothing of a stream that breaks", async () => {
    const broken = async function* () {
      yield randomBytes(100_000);
      throw new Error("connection lost");
    };
    const before = filesUnder(folder);
    await expect(store.write(mine, broken(), 1_000_000)).rejects.toThrow("connection lost");
    expect(filesUnder(folder)).toEqual(before);
  });

  it("does not open or remove another organization's blob", async () => {
    const blob = await store.write(mine, inChunks(Buffer.from("à nous"), 3), 100);
    await expect(readAll(store.open(theirs, blob.blobId))).rejects.toThrow();
    await store.remove(theirs, blob.blobId);
    expect((await readAll(store.open(mine, blob.blobId))).toString()).toBe("à nous");
  });

  it("forgets what is removed", async () => {
    const blob = await store.write(mine, inChunks(Buffer.from("adieu"), 3), 100);
    await store.remove(mine, blob.blobId);
    await expect(readAll(store.open(mine, blob.blobId))).rejects.toThrow();
    expect(filesUnder(folder)).not.toContain(blob.blobId);
  });
});

describe("a folder blob store", () => {
  it("removes old files that no row knows, and no other", async () => {
    const folder = mkdtempSync(join(tmpdir(), "monitora-blobs-"));
    const db = await openTestDatabase();
    await db.system.execute(sql`insert into organizations (id, name) values ('org_a', 'A')`);
    const store = new FolderBlobStore(folder, createBlobRows(db));
    const kept = await store.write(mine, inChunks(Buffer.from("gardé"), 3), 100);
    const stray = join(folder, "parts", "blob_01k00000000000000000000000");
    const recent = join(folder, "parts", "blob_01k00000000000000000000001");
    for (const path of [stray, recent]) writeFileSync(path, "reste");
    const old = new Date("2020-01-01");
    utimesSync(stray, old, old);
    utimesSync(join(folder, kept.blobId.slice(-2), kept.blobId), old, old);
    expect(await store.removeStrays(new Date("2021-01-01"))).toBe(1);
    expect(filesUnder(folder).sort()).toEqual([kept.blobId, "blob_01k00000000000000000000001"].sort());
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
