import type { AuditContext } from "../../../db/record-audit";
import { withTenant } from "../../../db/tenant";
import { pause } from "../../../kernel/pause";
import type { Services } from "../../../services";
import {
  countDocuments,
  deleteManyAt,
  findByContent,
  findDeletedDocument,
  listDeletedAt,
  lockWorkspace,
  type Owner,
  setDeletedAt,
} from "../documents.repository";
import { enqueueReading } from "../enqueue-reading";
import { addressKnown, webSourceUnknown } from "../knowledge.errors";
import { hideRevisions, showRevision } from "../segments.repository";
import { listSourceDocumentIds } from "./web-pages.repository";
import { noteWebSource } from "./web-source-changes";
import {
  findDeletedWebSource,
  findWebSource,
  findWebSourceByUrl,
  setWebSourceDeletedAt,
  updateWebSourceRow,
} from "./web-sources.repository";

type Context = Pick<Services, "db" | "clock" | "config"> & AuditContext & Owner;

const sliceDocuments = 25;

/** Takes an address and all documents it brought away from the assistant; for seven days both can come back. */
export const deleteWebSource = async (ctx: Context, id: string): Promise<{ documents: number }> => {
  const at = ctx.clock.now();
  await withTenant(ctx.db, ctx, async (tx) => {
    const source = await findWebSource(tx, ctx, id);
    if (!source) throw webSourceUnknown();
    if (source.state === "visiting") await updateWebSourceRow(tx, ctx, id, { state: "idle", outcome: "stopped" });
    await setWebSourceDeletedAt(tx, ctx, id, at);
    await noteWebSource(tx, ctx, "web_source.delete", id);
  });
  const documents = await eachSlice(ctx, id, (ids) => deleteSlice(ctx, ids, at));
  return { documents };
};

/** Brings both back as they were, as far as the assistant has room for the documents. */
export const restoreWebSource = async (ctx: Context, id: string): Promise<{ documents: number }> => {
  const at = await withTenant(ctx.db, ctx, async (tx) => {
    const source = await findDeletedWebSource(tx, ctx, id);
    if (!source?.deletedAt) throw webSourceUnknown();
    if (await findWebSourceByUrl(tx, ctx, source.url)) throw addressKnown();
    await setWebSourceDeletedAt(tx, ctx, id, null);
    await noteWebSource(tx, ctx, "web_source.restore", id);
    return source.deletedAt;
  });
  const documents = await eachSlice(ctx, id, (ids) => restoreSlice(ctx, ids, at));
  return { documents };
};

const eachSlice = async (ctx: Context, id: string, work: (ids: string[]) => Promise<number>): Promise<number> => {
  let changed = 0;
  for (let after = ""; ; await pause()) {
    const ids = await withTenant(ctx.db, ctx, (tx) => listSourceDocumentIds(tx, ctx, id, after, sliceDocuments));
    if (ids.length === 0) return changed;
    changed += await work(ids);
    after = ids.at(-1) ?? "";
  }
};

const deleteSlice = (ctx: Context, ids: string[], at: Date): Promise<number> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const gone = await deleteManyAt(tx, ctx, ids, at);
    for (const documentId of gone) await hideRevisions(tx, { ...ownerOf(ctx), documentId });
    return gone.length;
  });

const restoreSlice = (ctx: Context, ids: string[], at: Date): Promise<number> =>
  withTenant(ctx.db, ctx, async (tx) => {
    await lockWorkspace(tx, ctx);
    let room = ctx.config.documentsMax - (await countDocuments(tx, ctx));
    let restored = 0;
    for (const documentId of await listDeletedAt(tx, ctx, ids, at)) {
      const row = await findDeletedDocument(tx, ctx, documentId);
      if (!row || room <= 0 || (await findByContent(tx, ctx, row.contentHash))) continue;
      await setDeletedAt(tx, ctx, documentId, null);
      await showRevision(tx, { ...ownerOf(ctx), documentId, revision: row.revision });
      const isBusy = row.state === "pending" || row.state === "indexing";
      if (isBusy) await enqueueReading(tx, ctx, [{ id: documentId, revision: row.latestRevision }]);
      room--;
      restored++;
    }
    return restored;
  });

const ownerOf = ({ organizationId, workspaceId }: Owner): Owner => ({ organizationId, workspaceId });
