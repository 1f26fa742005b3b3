import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { noteChange } from "./document-changes";
import { findDocument, type Owner, setDeletedAt } from "./documents.repository";
import { documentUnknown } from "./knowledge.errors";
import { hideRevisions } from "./segments.repository";

/** Takes a document away from the assistant at once; for seven days it can come back. */
export const deleteDocument = (
  ctx: Pick<Services, "db" | "clock"> & AuditContext & Owner,
  documentId: string,
): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    if (!(await findDocument(tx, ctx, documentId))) throw documentUnknown();
    await setDeletedAt(tx, ctx, documentId, ctx.clock.now());
    await hideRevisions(tx, { organizationId: ctx.organizationId, workspaceId: ctx.workspaceId, documentId });
    await noteChange(tx, ctx, "document.delete", documentId);
  });
