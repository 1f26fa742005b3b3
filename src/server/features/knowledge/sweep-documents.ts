import type { BlobStore } from "../../adapters/blob-store/blob-store";
import { withTenant } from "../../db/tenant";
import { restorableSince } from "../../kernel/restorable";
import type { Services } from "../../services";
import { deleteDocumentRow, type Owner } from "./documents.repository";
import { dropDeadRevisions } from "./drop-dead-revisions";
import { listDeletedDocuments, listUnusedBlobs } from "./swept-documents.repository";

type Context = Pick<Services, "db" | "clock"> & { blobs: BlobStore };

const dayMs = 24 * 60 * 60 * 1_000;
/** An upload that lasts longer than this was cut off by a killed process. */
const unusedAfterDays = 1;
const sliceRows = 100;

/** Removes for good what was deleted seven days ago, and bytes that no document holds. */
export const sweepDocuments = async (ctx: Context): Promise<{ documents: number; blobs: number }> => ({
  documents: await sweepDeleted(ctx),
  blobs: await sweepBlobs(ctx),
});

const sweepDeleted = async (ctx: Context): Promise<number> => {
  const rows = await listDeletedDocuments(ctx.db, restorableSince(ctx.clock.now()), sliceRows);
  for (const row of rows) {
    const owner: Owner = { organizationId: row.organizationId, workspaceId: row.workspaceId };
    await dropDeadRevisions({ db: ctx.db, ...owner }, row.id, -1, row.latestRevision);
    await withTenant(ctx.db, owner, (tx) => deleteDocumentRow(tx, owner, row.id));
    await ctx.blobs.remove(owner, row.blobId);
  }
  return rows.length;
};

const sweepBlobs = async (ctx: Context): Promise<number> => {
  const before = new Date(ctx.clock.now().getTime() - unusedAfterDays * dayMs);
  const unused = await listUnusedBlobs(ctx.db, before, sliceRows);
  for (const { organizationId, id } of unused) await ctx.blobs.remove({ organizationId }, id);
  return unused.length + (await ctx.blobs.removeStrays(before));
};
