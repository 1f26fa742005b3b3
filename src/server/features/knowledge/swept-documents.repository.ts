import { and, asc, lt, sql } from "drizzle-orm";
import type { DatabaseClient } from "../../db/client";
import { blobs } from "../../db/schema/blobs";
import { documents } from "../../db/schema/documents";
import { asSystem } from "../../db/tenant";
import type { DocumentRow } from "./documents.repository";

/** Documents of every organization that were deleted before then, the oldest first. */
export const listDeletedDocuments = (db: DatabaseClient, before: Date, limit: number): Promise<DocumentRow[]> =>
  asSystem(db, "sweep", (tx) =>
    tx.select().from(documents).where(lt(documents.deletedAt, before)).orderBy(asc(documents.deletedAt)).limit(limit),
  );

/** Blobs of every organization, older than that, that no document holds. */
export const listUnusedBlobs = (
  db: DatabaseClient,
  before: Date,
  limit: number,
): Promise<{ id: string; organizationId: string }[]> =>
  asSystem(db, "sweep", (tx) =>
    tx
      .select({ id: blobs.id, organizationId: blobs.organizationId })
      .from(blobs)
      .where(
        and(
          lt(blobs.createdAt, before),
          sql`not exists (select 1 from ${documents} d where d.organization_id = ${blobs.organizationId} and d.blob_id = ${blobs.id})`,
        ),
      )
      .limit(limit),
  );
