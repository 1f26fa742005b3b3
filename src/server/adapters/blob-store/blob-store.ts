import type { Readable } from "node:stream";
import type { Tenant } from "../../kernel/actor";

export interface StoredBlob {
  blobId: string;
  /** Hex. */
  sha256: string;
  sizeBytes: number;
}

/** The stream gave more than was allowed; nothing of it is kept. */
export class BlobTooLarge extends Error {}

/** Where uploaded files lie. */
export interface BlobStore {
  /** Keeps a stream as it comes, never whole in memory. Throws `BlobTooLarge` past `maxBytes`. */
  write(tenant: Tenant, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredBlob>;
  /** The bytes as given; the stream fails when there is no such blob in the organization. */
  open(tenant: Tenant, blobId: string): Readable;
  remove(tenant: Tenant, blobId: string): Promise<void>;
  /** Removes what no blob row knows any more and is older than `before`: leftovers of a process that was killed. */
  removeStrays(before: Date): Promise<number>;
}
