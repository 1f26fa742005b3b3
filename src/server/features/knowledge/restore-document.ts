import type { Transaction } from "../../db/client";
import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { noteChange } from "./document-changes";
import {
  countDocuments,
  findByContent,
  findDeletedDocument,
  lockWorkspace,
  type Owner,
  setDeletedAt,
} from "./documents.repository";
import { enqueueReading } from "./enqueue-reading";
import { documentBack, documentUnknown, tooManyDocuments } from "./knowledge.errors";
import { showRevision } from "./segments.repository";
import { keepGonePages } from "./web/web-pages.repository";

type Context = AuditContext & Owner & { config: Pick<Services["config"], "documentsMax"> };

/** Brings a deleted document back as it was, to stay: whatever the visits of its site say, and a reading that was cut short starts again. */
export const restoreDocument = (ctx: Pick<Services, "db"> & Context, documentId: string): Promise<void> =>
  withTenant(ctx.db, ctx, (tx) => restoreWithin(tx, ctx, documentId));

/** The same as a part of more. */
export const restoreWithin = async (tx: Transaction, ctx: Context, documentId: string): Promise<void> => {
  await lockWorkspace(tx, ctx);
  const row = await findDeletedDocument(tx, ctx, documentId);
  if (!row) throw documentUnknown();
  if (await findByContent(tx, ctx, row.contentHash)) throw documentBack();
  const max = ctx.config.documentsMax;
  if ((await countDocuments(tx, ctx)) >= max) throw tooManyDocuments(max);
  await setDeletedAt(tx, ctx, documentId, null);
  await keepGonePages(tx, ctx, documentId);
  const { organizationId, workspaceId } = ctx;
  await showRevision(tx, { organizationId, workspaceId, documentId, revision: row.revision });
  const isBusy = row.state === "pending" || row.state === "indexing";
  if (isBusy) await enqueueReading(tx, ctx, [{ id: documentId, revision: row.latestRevision }]);
  await noteChange(tx, ctx, "document.restore", documentId);
};
