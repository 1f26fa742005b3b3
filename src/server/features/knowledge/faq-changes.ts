import { can } from "~/contract/rights";
import { rightMissing } from "../../auth/auth.errors";
import type { Transaction } from "../../db/client";
import { publish } from "../../db/publish";
import { type AuditContext, recordAudit } from "../../db/record-audit";
import type { Actor } from "../../kernel/actor";
import type { Owner } from "./documents.repository";

/** Writes to the log and tells open dashboards, in the transaction that changes an entry. */
export const noteFaqChange = async (
  tx: Transaction,
  ctx: AuditContext & Owner,
  action: string,
  faqId: string,
  details: Record<string, unknown> = {},
): Promise<void> => {
  await recordAudit(tx, ctx, action, { type: "faq", id: faqId }, { workspaceId: ctx.workspaceId, ...details });
  await publish(tx, ctx, { kind: "faq", workspaceId: ctx.workspaceId, subjectId: faqId });
};

/** What answers visitors is changed by who may publish. */
export const assertMayPublish = (actor: Actor): void => {
  if (actor.type === "user" && !can(actor.level, "faq.publish")) throw rightMissing("faq.publish");
};
