import type { DocumentView } from "~/contract/documents";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { toDocumentView } from "./document-view.rules";
import { findDocument, listDocumentRows, type Owner } from "./documents.repository";
import { documentUnknown } from "./knowledge.errors";

type Context = Pick<Services, "db"> & Owner;

/** An assistant's documents, the newest first. */
export const listDocuments = async (ctx: Context): Promise<DocumentView[]> =>
  (await withTenant(ctx.db, ctx, (tx) => listDocumentRows(tx, ctx))).map(toDocumentView);

export const getDocument = async (ctx: Context, documentId: string): Promise<DocumentView> => {
  const row = await withTenant(ctx.db, ctx, (tx) => findDocument(tx, ctx, documentId));
  if (!row) throw documentUnknown();
  return toDocumentView(row);
};
