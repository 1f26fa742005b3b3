import { and, eq, inArray } from "drizzle-orm";
import type { BlobRows } from "../adapters/blob-store/blob-rows";
import type { Tenant } from "../kernel/actor";
import type { DatabaseClient } from "./client";
import { blobParts, blobs } from "./schema/blobs";
import { asSystem, withTenant } from "./tenant";

const own = (tenant: Tenant, blobId: string) =>
  and(eq(blobs.organizationId, tenant.organizationId), eq(blobs.id, blobId));

const ownPart = (tenant: Tenant, blobId: string, part: number) =>
  and(eq(blobParts.organizationId, tenant.organizationId), eq(blobParts.blobId, blobId), eq(blobParts.part, part));

/** The rows behind both kinds of blob store. */
export const createBlobRows = (db: DatabaseClient): BlobRows => ({
  insert: (tenant, { blobId, sha256, sizeBytes }) =>
    withTenant(db, tenant, async (tx) => {
      await tx.insert(blobs).values({ id: blobId, organizationId: tenant.organizationId, sha256, sizeBytes });
    }),
  complete: (tenant, { blobId, sha256, sizeBytes }) =>
    withTenant(db, tenant, async (tx) => {
      await tx.update(blobs).set({ sha256, sizeBytes }).where(own(tenant, blobId));
    }),
  delete: (tenant, blobId) =>
    withTenant(db, tenant, async (tx) => {
      await tx.delete(blobs).where(own(tenant, blobId));
    }),
  exists: (tenant, blobId) =>
    withTenant(db, tenant, async (tx) => {
      const rows = await tx.select({ id: blobs.id }).from(blobs).where(own(tenant, blobId)).limit(1);
      return rows.length > 0;
    }),
  known: async (blobIds) => {
    if (blobIds.length === 0) return new Set();
    const rows = await asSystem(db, "sweep", (tx) =>
      tx.select({ id: blobs.id }).from(blobs).where(inArray(blobs.id, blobIds)),
    );
    return new Set(rows.map(({ id }) => id));
  },
  insertPart: (tenant, blobId, part, bytes) =>
    withTenant(db, tenant, async (tx) => {
      await tx.insert(blobParts).values({ blobId, part, organizationId: tenant.organizationId, bytes });
    }),
  readPart: (tenant, blobId, part) =>
    withTenant(db, tenant, async (tx) => {
      const rows = await tx
        .select({ bytes: blobParts.bytes })
        .from(blobParts)
        .where(ownPart(tenant, blobId, part))
        .limit(1);
      return rows[0]?.bytes ?? null;
    }),
});
