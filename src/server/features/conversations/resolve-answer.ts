import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { noteChanges } from "./conversation-changes";
import { messageUnknown } from "./conversations.errors";
import { findConversation, findMessage, type Place, updateMessage } from "./conversations.repository";

/** Marks one answer as settled: what it lacked was seen to. Or takes the mark away. */
export const resolveAnswer = (
  ctx: Pick<Services, "db" | "clock"> & AuditContext & Place,
  input: { messageId: string; isResolved: boolean },
): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const message = await findMessage(tx, ctx, input.messageId);
    const conversation = message ? await findConversation(tx, ctx, message.conversationId) : null;
    if (message?.role !== "assistant" || !conversation) throw messageUnknown();
    await updateMessage(tx, ctx, message.id, { resolvedAt: input.isResolved ? ctx.clock.now() : null });
    const action = input.isResolved ? "answer.resolve" : "answer.reopen";
    await noteChanges(tx, ctx, action, [conversation.id], { messageId: message.id });
  });
