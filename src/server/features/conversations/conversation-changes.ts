import type { Transaction } from "../../db/client";
import { publish } from "../../db/publish";
import { type AuditContext, recordAudit } from "../../db/record-audit";
import type { Place } from "./conversations.repository";

/** Writes down who did what to which conversations, and tells whoever looks at them. */
export const noteChanges = async (
  tx: Transaction,
  ctx: AuditContext & Place,
  action: string,
  conversationIds: readonly string[],
  details: Record<string, unknown> = {},
): Promise<void> => {
  for (const id of conversationIds) {
    await recordAudit(tx, ctx, action, { type: "conversation", id }, { workspaceId: ctx.workspaceId, ...details });
  }
  const [first] = conversationIds;
  if (!first) return;
  const subjectId = conversationIds.length === 1 ? first : null;
  await publish(tx, ctx, { kind: "conversation", workspaceId: ctx.workspaceId, subjectId });
};
