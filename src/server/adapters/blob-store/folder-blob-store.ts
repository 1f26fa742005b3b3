import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Tenant } from "../../kernel/actor";
import { newId } from "../../kernel/ids";
import type { BlobRows } from "./blob-rows";
import type { BlobStore, StoredBlob } from "./blob-store";
import { measured } from "./measured";

const blobId = /^blob_[0-9a-z]{26}$/;

/** Blobs as files of the data folder. A file is written apart and takes its name when it is whole. */
export class FolderBlobStore implements BlobStore {
  constructor(
    private readonly folder: string,
    private readonly rows: BlobRows,
  ) {}

  async write(tenant: Tenant, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredBlob> {
    const id = newId("blob");
    const parts = join(this.folder, "parts");
    const part = join(parts, id);
    await mkdir(parts, { recursive: true, mode: 0o700 });
    const source = measured(bytes, maxBytes);
    try {
      await pipeline(source.chunks, createWriteStream(part, { mode: 0o600 }));
      await settle(part);
      await mkdir(dirname(this.path(id)), { recursive: true, mode: 0o700 });
      await rename(part, this.path(id));
      const blob = { blobId: id, ...source.result() };
      await this.rows.insert(tenant, blob);
      return blob;
    } catch (error) {
      await rm(part, { force: true });
      await rm(this.path(id), { force: true });
      throw error;
    }
  }

  /** The row says whose blob it is; the path alone would open anybody's. */
  open(tenant: Tenant, id: string): Readable {
    const { rows } = this;
    const path = this.path(id);
    return Readable.from(
      (async function* () {
        if (!(await rows.exists(tenant, id))) throw new Error(`no blob ${id} in this organization`);
        yield* createReadStream(path);
      })(),
      { objectMode: false },
    );
  }

  async remove(tenant: Tenant, id: string): Promise<void> {
    if (!(await this.rows.exists(tenant, id))) return;
    await this.rows.delete(tenant, id);
    await rm(this.path(id), { force: true });
  }

  async removeStrays(before: Date): Promise<number> {
    const files = await readdir(this.folder, { recursive: true, withFileTypes: true }).catch(() => []);
    let removed = 0;
    for (let at = 0; at < files.length; at += 200) {
      const some = files.slice(at, at + 200).filter((file) => file.isFile() && blobId.test(file.name));
      const known = await this.rows.known(some.map((file) => file.name));
      for (const file of some.filter(({ name }) => !known.has(name))) {
        removed += await removeOlder(join(file.parentPath, file.name), before);
      }
    }
    return removed;
  }

  /** Spread over folders by the last, random characters of the id: no folder grows without bound. */
  private path(id: string): string {
    if (!blobId.test(id)) throw new Error("not the id of a blob");
    return join(this.folder, id.slice(-2), id);
  }
}

/** A name must not outlive a power cut that the bytes did not. */
const settle = async (path: string): Promise<void> => {
  const file = await open(path, "r+");
  await file.sync().finally(() => file.close());
};

const removeOlder = async (path: string, before: Date): Promise<number> => {
  const found = await stat(path).catch(() => null);
  if (!found || found.mtime > before) return 0;
  await rm(path, { force: true });
  return 1;
};
