import type { PassageView } from "~/contract/documents";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { findDocument, type Owner } from "./documents.repository";
import { documentUnknown } from "./knowledge.errors";
import { listPassageRows } from "./segments.repository";

interface PassagePage {
  items: PassageView[];
  /** Position to ask from for the next page; null at the end. */
  nextCursor: number | null;
}

/** The passages that answer now, in the document's order. */
export const listPassages = async (
  ctx: Pick<Services, "db"> & Owner,
  input: { documentId: string; cursor: number; limit: number },
): Promise<PassagePage> => {
  const rows = await withTenant(ctx.db, ctx, async (tx) => {
    const document = await findDocument(tx, ctx, input.documentId);
    if (!document) throw documentUnknown();
    const of = {
      organizationId: ctx.organizationId,
      workspaceId: ctx.workspaceId,
      documentId: document.id,
      revision: document.revision,
    };
    return listPassageRows(tx, of, input.cursor, input.limit + 1);
  });
  const items = rows.slice(0, input.limit).map((row) => ({ ...row, id: String(row.id) }));
  const last = items.at(-1);
  return { items, nextCursor: last && rows.length > input.limit ? last.position + 1 : null };
};
