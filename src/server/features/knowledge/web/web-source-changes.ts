import type { Transaction } from "../../../db/client";
import { publish } from "../../../db/publish";
import { type AuditContext, recordAudit } from "../../../db/record-audit";
import type { Owner } from "../documents.repository";

/** Writes to the log and tells open dashboards, in the transaction that changes a web source. */
export const noteWebSource = async (
  tx: Transaction,
  ctx: AuditContext & Owner,
  action: string,
  id: string,
  details: Record<string, unknown> = {},
): Promise<void> => {
  const { workspaceId } = ctx;
  await recordAudit(tx, ctx, action, { type: "web_source", id }, { workspaceId, ...details });
  await publish(tx, ctx, { kind: "web_source", workspaceId, subjectId: id });
};
