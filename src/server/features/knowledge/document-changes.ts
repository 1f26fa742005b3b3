import type { Transaction } from "../../db/client";
import { publish } from "../../db/publish";
import { type AuditContext, recordAudit } from "../../db/record-audit";
import type { Owner } from "./documents.repository";

/** Writes to the log and tells open dashboards, in the transaction that changes a document. */
export const noteChange = async (
  tx: Transaction,
  ctx: AuditContext & Owner,
  action: string,
  documentId: string,
  details: Record<string, unknown> = {},
): Promise<void> => {
  await recordAudit(
    tx,
    ctx,
    action,
    { type: "document", id: documentId },
    { workspaceId: ctx.workspaceId, ...details },
  );
  await publish(tx, ctx, { kind: "document", workspaceId: ctx.workspaceId, subjectId: documentId });
};
