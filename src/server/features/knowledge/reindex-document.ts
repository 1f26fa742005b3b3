import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import { pause } from "../../kernel/pause";
import type { Services } from "../../services";
import { noteChange } from "./document-changes";
import { askReading, findDocument, listRestingIds, type Owner } from "./documents.repository";
import { enqueueReading } from "./enqueue-reading";
import { documentUnknown } from "./knowledge.errors";

type Context = Pick<Services, "db"> & AuditContext & Owner;

const sliceDocuments = 50;

/** Has a document read again; what answers now does so until the new passages are ready. One on its way is left alone. */
export const reindexDocument = (ctx: Context, documentId: string): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await findDocument(tx, ctx, documentId);
    if (!row) throw documentUnknown();
    if (row.state === "pending" || row.state === "indexing") return;
    await enqueueReading(tx, ctx, await askReading(tx, ctx, [documentId]));
    await noteChange(tx, ctx, "document.reindex", documentId);
  });

/** The same for every document at rest; says how many. */
export const reindexAllDocuments = async (ctx: Context): Promise<{ documents: number }> => {
  let documents = 0;
  for (let ids = await nextSlice(ctx, ""); ids.length > 0; ids = await nextSlice(ctx, ids.at(-1) ?? "")) {
    documents += ids.length;
    await pause();
  }
  return { documents };
};

const nextSlice = (ctx: Context, afterId: string): Promise<string[]> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const ids = await listRestingIds(tx, ctx, afterId, sliceDocuments);
    await enqueueReading(tx, ctx, await askReading(tx, ctx, ids));
    for (const id of ids) await noteChange(tx, ctx, "document.reindex", id);
    return ids;
  });
