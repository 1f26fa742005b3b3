import type { Readable } from "node:stream";
import type { DocumentType } from "~/contract/document-types";
import type { BlobStore } from "../../adapters/blob-store/blob-store";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { linkOf, validityOn } from "./document-use.rules";
import { findDocument, type Owner } from "./documents.repository";
import { readToday } from "./today.repository";

export interface PublicFile {
  fileName: string;
  type: DocumentType;
  sizeBytes: number;
  bytes: Readable;
}

/** The file of a document that anybody may open, as it was given; null when there is none, or it is not for everybody. */
export const openPublicFile = async (
  ctx: Pick<Services, "db" | "clock"> & Owner & { blobs: BlobStore },
  documentId: string,
): Promise<PublicFile | null> => {
  const row = await withTenant(ctx.db, ctx, async (tx) => {
    const document = await findDocument(tx, ctx, documentId);
    if (!document || linkOf(document)?.kind !== "file") return null;
    const today = await readToday(tx, ctx, ctx.clock.now());
    return validityOn(document.validUntil, today) === "expired" ? null : document;
  });
  if (!row) return null;
  const { fileName, type, sizeBytes, blobId } = row;
  return { fileName, type, sizeBytes, bytes: ctx.blobs.open(ctx, blobId) };
};
