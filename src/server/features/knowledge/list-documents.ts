import type { DocumentView } from "~/contract/documents";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { toDocumentView } from "./document-view.rules";
import { findDocument, listDocumentRows, type Owner } from "./documents.repository";
import { documentUnknown } from "./knowledge.errors";
import { readToday } from "./today.repository";

type Context = Pick<Services, "db" | "clock"> & Owner;

/** An assistant's documents, the newest first. */
export const listDocuments = (ctx: Context): Promise<DocumentView[]> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const today = await readToday(tx, ctx, ctx.clock.now());
    return (await listDocumentRows(tx, ctx)).map((row) => toDocumentView(row, today));
  });

export const getDocument = (ctx: Context, documentId: string): Promise<DocumentView> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await findDocument(tx, ctx, documentId);
    if (!row) throw documentUnknown();
    return toDocumentView(row, await readToday(tx, ctx, ctx.clock.now()));
  });
