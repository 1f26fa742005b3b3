import { Readable } from "node:stream";
import type { Tenant } from "../../kernel/actor";
import { newId } from "../../kernel/ids";
import type { BlobRows } from "./blob-rows";
import type { BlobStore, StoredBlob } from "./blob-store";
import { measured } from "./measured";

const partBytes = 1024 * 1024;

/** Blobs in the database, in parts of one megabyte: every node of a cluster reads them. */
export class PostgresBlobStore implements BlobStore {
  constructor(private readonly rows: BlobRows) {}

  async write(tenant: Tenant, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredBlob> {
    const id = newId("blob");
    const source = measured(bytes, maxBytes);
    await this.rows.insert(tenant, { blobId: id, sha256: "", sizeBytes: 0 });
    try {
      let part = 0;
      for await (const slice of sliced(source.chunks)) await this.rows.insertPart(tenant, id, part++, slice);
      const blob = { blobId: id, ...source.result() };
      await this.rows.complete(tenant, blob);
      return blob;
    } catch (error) {
      await this.rows.delete(tenant, id);
      throw error;
    }
  }

  open(tenant: Tenant, id: string): Readable {
    const { rows } = this;
    return Readable.from(
      (async function* () {
        if (!(await rows.exists(tenant, id))) throw new Error(`no blob ${id} in this organization`);
        for (let part = 0; ; part++) {
          const bytes = await rows.readPart(tenant, id, part);
          if (!bytes) return;
          yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        }
      })(),
      { objectMode: false },
    );
  }

  remove(tenant: Tenant, id: string): Promise<void> {
    return this.rows.delete(tenant, id);
  }

  /** Parts never outlive their row. */
  async removeStrays(): Promise<number> {
    return 0;
  }
}

async function* sliced(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (let chunk of chunks) {
    while (size + chunk.length >= partBytes) {
      const taken = partBytes - size;
      yield Buffer.concat([...parts, chunk.subarray(0, taken)]);
      chunk = chunk.subarray(taken);
      parts = [];
      size = 0;
    }
    parts.push(chunk);
    size += chunk.length;
  }
  if (size > 0) yield Buffer.concat(parts);
}
