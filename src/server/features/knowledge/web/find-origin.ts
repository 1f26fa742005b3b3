import type { DocumentOrigin } from "~/contract/web-sources";
import { withTenant } from "../../../db/tenant";
import type { Services } from "../../../services";
import type { Owner } from "../documents.repository";
import { findPageOfDocument } from "./web-pages.repository";
import { toDocumentOrigin } from "./web-source-view.rules";

/** The page on the web that a document came from, also of one that went with its page; null for any other. */
export const findOrigin = async (
  ctx: Pick<Services, "db"> & Owner,
  documentId: string,
): Promise<DocumentOrigin | null> => {
  const row = await withTenant(ctx.db, ctx, (tx) => findPageOfDocument(tx, ctx, documentId));
  const origin = row && toDocumentOrigin(row);
  // What somebody deleted here is nobody's page any more.
  return origin && (row.deletedAt === null || origin.canBringBack) ? origin : null;
};
