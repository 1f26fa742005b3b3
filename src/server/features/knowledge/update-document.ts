import type { UpdateDocumentInput } from "~/contract/document-inputs";
import type { DocumentView } from "~/contract/documents";
import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { enqueueEmbedding } from "../workspaces/enqueue-embedding";
import { noteChange } from "./document-changes";
import { toDocumentView } from "./document-view.rules";
import { type Owner, updateDocumentRow } from "./documents.repository";
import { findEmbeddingRow } from "./embeddings.repository";
import { documentUnknown } from "./knowledge.errors";
import { copyUse } from "./segments.repository";
import { readToday } from "./today.repository";

type Changes = Omit<UpdateDocumentInput, "workspaceId" | "documentId">;

/** Says what visitors see of a document and until when answers use it. Both hold from the next question on. */
export const updateDocument = (
  ctx: Pick<Services, "db" | "clock"> & AuditContext & Owner,
  documentId: string,
  { visibility, validUntil }: Changes,
): Promise<DocumentView> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await updateDocumentRow(tx, ctx, documentId, {
      // A change of nothing is a change too: the statement needs a column.
      updatedAt: ctx.clock.now(),
      ...(visibility ? { visibility } : {}),
      ...(validUntil === undefined ? {} : { validUntil, expiredAt: null }),
    });
    if (!row) throw documentUnknown();
    await copyUse(tx, { organizationId: ctx.organizationId, workspaceId: ctx.workspaceId, documentId });
    // While it was hidden none of it was embedded.
    const isShown = visibility !== undefined && visibility !== "hidden";
    if (isShown && (await findEmbeddingRow(tx, ctx))?.embeddingModel) await enqueueEmbedding(tx, ctx);
    await noteChange(tx, ctx, "document.update", documentId, {
      ...(visibility ? { visibility } : {}),
      ...(validUntil === undefined ? {} : { validUntil: validUntil ?? "none" }),
    });
    return toDocumentView(row, await readToday(tx, ctx, ctx.clock.now()));
  });
