import type { Tenant } from "../../kernel/actor";
import type { StoredBlob } from "./blob-store";

/** What a blob store asks of the database. */
export interface BlobRows {
  insert(tenant: Tenant, blob: StoredBlob): Promise<void>;
  /** Size and hash, once they are known. */
  complete(tenant: Tenant, blob: StoredBlob): Promise<void>;
  /** With its parts. */
  delete(tenant: Tenant, blobId: string): Promise<void>;
  exists(tenant: Tenant, blobId: string): Promise<boolean>;
  /** Those of these ids that have a row, in any organization. */
  known(blobIds: string[]): Promise<Set<string>>;
  insertPart(tenant: Tenant, blobId: string, part: number, bytes: Uint8Array): Promise<void>;
  readPart(tenant: Tenant, blobId: string, part: number): Promise<Uint8Array | null>;
}
