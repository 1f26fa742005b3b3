import type { Transaction } from "../../db/client";
import { publish } from "../../db/publish";
import { type AuditContext, recordAudit } from "../../db/record-audit";
import type { Place } from "./checks.repository";

/** Writes to the log and tells open dashboards, in the transaction that changes the list. */
export const noteChange = async (
  tx: Transaction,
  ctx: AuditContext & Place,
  action: string,
  checkId: string,
): Promise<void> => {
  await recordAudit(tx, ctx, action, { type: "check", id: checkId }, { workspaceId: ctx.workspaceId });
  await publish(tx, ctx, { kind: "check", workspaceId: ctx.workspaceId, subjectId: checkId });
};
