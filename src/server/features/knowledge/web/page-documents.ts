import { withTenant } from "../../../db/tenant";
import { deleteDocument } from "../delete-document";
import {
  type DocumentRow,
  findByUrl,
  findDeletedDocument,
  findDocument,
  updateDocumentRow,
} from "../documents.repository";
import { restoreDocument } from "../restore-document";
import type { VisitContext } from "./visit-context";
import { isHeldElsewhere, type WebPageRow } from "./web-pages.repository";

/** The document of a page, while it is kept. */
export const documentOf = async (ctx: VisitContext, page: WebPageRow): Promise<DocumentRow | null> => {
  const { documentId } = page;
  return documentId ? withTenant(ctx.db, ctx, (tx) => findDocument(tx, ctx, documentId)) : null;
};

/** A page that came back brings its document back, while that can still be undone. */
export const bringBack = async (ctx: VisitContext, page: WebPageRow): Promise<DocumentRow | null> => {
  const { documentId } = page;
  if (!documentId || page.state !== "gone") return null;
  const deleted = await withTenant(ctx.db, ctx, (tx) => findDeletedDocument(tx, ctx, documentId));
  if (!deleted) return null;
  await restoreDocument(ctx, documentId);
  return documentOf(ctx, page);
};

/** Takes a page's document away, undoably, unless another page has it too. */
export const takeAway = async (ctx: VisitContext, page: WebPageRow): Promise<void> => {
  const document = await documentOf(ctx, page);
  if (!document) return;
  const isShared = await withTenant(ctx.db, ctx, (tx) => isHeldElsewhere(tx, page, document.id));
  if (!isShared) await deleteDocument(ctx, document.id);
};

export const setDocumentAddress = async (ctx: VisitContext, documentId: string, url: string): Promise<void> => {
  await withTenant(ctx.db, ctx, (tx) => updateDocumentRow(tx, ctx, documentId, { url }));
};

/** Another document of the assistant that came from this very address. */
export const otherOfAddress = (ctx: VisitContext, page: WebPageRow): Promise<DocumentRow | null> =>
  withTenant(ctx.db, ctx, (tx) => findByUrl(tx, ctx, page.url, page.documentId));
