import { publish } from "../../db/publish";
import { type AuditContext, recordAudit } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { conversationUnknown } from "./conversations.errors";
import { deleteConversationRow, type Place } from "./conversations.repository";

/** Removes a conversation with its messages. The day's sums stay: they hold no text. */
export const deleteConversation = (
  ctx: Pick<Services, "db"> & AuditContext & Place,
  input: { conversationId: string },
): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const isDeleted = await deleteConversationRow(tx, ctx, input.conversationId);
    if (!isDeleted) throw conversationUnknown();
    await recordAudit(tx, ctx, "conversation.delete", { type: "conversation", id: input.conversationId });
    await publish(tx, ctx, { kind: "conversation", workspaceId: ctx.workspaceId, subjectId: input.conversationId });
  });
