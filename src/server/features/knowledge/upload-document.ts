import type { DocumentType } from "~/contract/document-types";
import type { UploadRefusal, UploadResult } from "~/contract/documents";
import { type BlobStore, BlobTooLarge, type StoredBlob } from "../../adapters/blob-store/blob-store";
import { headBytes, judgeFileType } from "../../adapters/document-parser/file-type";
import type { Transaction } from "../../db/client";
import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import { newId } from "../../kernel/ids";
import type { Services } from "../../services";
import { noteChange } from "./document-changes";
import {
  askReading,
  countDocuments,
  findByContent,
  findDocument,
  insertDocument,
  lockWorkspace,
  type Owner,
} from "./documents.repository";
import { refusalOfType, titleOfFile } from "./documents.rules";
import { enqueueReading } from "./enqueue-reading";
import { beginsWith } from "./stream-head";

export type UploadContext = Pick<Services, "db"> &
  AuditContext &
  Owner & { config: Pick<Services["config"], "documentsMax" | "uploadMaxBytes" | "unstructured">; blobs: BlobStore };

export interface Upload {
  fileName: string;
  bytes: AsyncIterable<Uint8Array>;
  /** The document these bytes are a new version of. */
  replaces: string | null;
  page?: PageOrigin;
}

/** Where the bytes come from, when nobody sent them: a page of the web, which anybody may open there. */
export interface PageOrigin {
  url: string;
  title: string | null;
  /** Keeps its web source from being deleted until the transaction ends; false when it is deleted already. */
  hold(tx: Transaction): Promise<boolean>;
  /** Makes the new document the page's. */
  take(tx: Transaction, documentId: string): Promise<void>;
}

/** Keeps a file and has it read. Refusals keep nothing; the same bytes twice are one document. */
export const uploadDocument = async (ctx: UploadContext, upload: Upload): Promise<UploadResult> => {
  const refused = (reason: UploadRefusal): UploadResult => ({ fileName: upload.fileName, ok: false, reason });
  const early = await withTenant(ctx.db, ctx, (tx) => refusalBefore(tx, ctx, upload));
  if (early) return refused(early);
  const { head, whole } = await beginsWith(upload.bytes, headBytes);
  if (head.length === 0) return refused("empty_file");
  const type = judgeFileType(head, upload.fileName);
  const unread = refusalOfType(type, ctx.config.unstructured !== null);
  if (unread || !type) return refused(unread ?? "wrong_type");
  const blob = await keep(ctx, whole);
  if (!blob) return refused("too_large");
  return settle(ctx, upload, type, blob);
};

/** What can be told before a byte is kept. */
const refusalBefore = async (
  tx: Transaction,
  ctx: UploadContext,
  { replaces }: Upload,
): Promise<UploadRefusal | null> => {
  if (replaces) return (await findDocument(tx, ctx, replaces)) ? null : "not_found";
  return (await countDocuments(tx, ctx)) >= ctx.config.documentsMax ? "too_many" : null;
};

const keep = async (ctx: UploadContext, whole: AsyncIterable<Uint8Array>): Promise<StoredBlob | null> => {
  try {
    return await ctx.blobs.write(ctx, whole, ctx.config.uploadMaxBytes);
  } catch (error) {
    if (error instanceof BlobTooLarge) return null;
    throw error;
  }
};

type Settled = { documentId: string; isDuplicate: boolean; unusedBlobId: string | null } | { reason: UploadRefusal };

/** Gives the kept bytes to a document, in one transaction with the work of reading them. */
const settle = async (
  ctx: UploadContext,
  upload: Upload,
  type: DocumentType,
  blob: StoredBlob,
): Promise<UploadResult> => {
  const { fileName, page } = upload;
  const settled = await withTenant(ctx.db, ctx, async (tx): Promise<Settled> => {
    // The source before the assistant, as who deletes it does.
    if (page && !(await page.hold(tx))) return { reason: "not_found" };
    await lockWorkspace(tx, ctx);
    const known = await findByContent(tx, ctx, blob.sha256);
    if (known) return { documentId: known.id, isDuplicate: true, unusedBlobId: blob.blobId };
    const refusal = await refusalBefore(tx, ctx, upload);
    if (refusal) return { reason: refusal };
    return upload.replaces
      ? replace(tx, ctx, upload.replaces, { fileName, type, blob, page })
      : add(tx, ctx, { fileName, type, blob, page });
  });
  if ("reason" in settled) {
    await ctx.blobs.remove(ctx, blob.blobId);
    return { fileName, ok: false, reason: settled.reason };
  }
  if (settled.unusedBlobId) await ctx.blobs.remove(ctx, settled.unusedBlobId);
  return { fileName, ok: true, documentId: settled.documentId, isDuplicate: settled.isDuplicate };
};

interface File {
  fileName: string;
  type: DocumentType;
  blob: StoredBlob;
  page: Upload["page"];
}

const fileValues = ({ fileName, type, blob }: File) => ({
  fileName,
  type,
  blobId: blob.blobId,
  sizeBytes: blob.sizeBytes,
  contentHash: blob.sha256,
});

const add = async (tx: Transaction, ctx: UploadContext, file: File): Promise<Settled> => {
  const id = newId("doc");
  const title = file.page?.title ?? titleOfFile(file.fileName);
  const origin = file.page ? ({ url: file.page.url, visibility: "public" } as const) : {};
  await insertDocument(tx, ctx, { id, title, ...origin, ...fileValues(file) });
  await file.page?.take(tx, id);
  await enqueueReading(tx, ctx, [{ id, revision: 1 }]);
  await noteChange(tx, ctx, "document.upload", id, { sizeBytes: file.blob.sizeBytes, type: file.type });
  return { documentId: id, isDuplicate: false, unusedBlobId: null };
};

/** The old passages answer until the new ones are ready; the old bytes are of no more use. */
const replace = async (tx: Transaction, ctx: UploadContext, id: string, file: File): Promise<Settled> => {
  const before = await findDocument(tx, ctx, id);
  await enqueueReading(tx, ctx, await askReading(tx, ctx, [id], fileValues(file)));
  await noteChange(tx, ctx, "document.replace", id, { sizeBytes: file.blob.sizeBytes, type: file.type });
  return { documentId: id, isDuplicate: false, unusedBlobId: before?.blobId ?? null };
};
