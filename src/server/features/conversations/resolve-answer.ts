import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { noteChanges } from "./conversation-changes";
import { setAnswersResolvedAt, setUnread } from "./conversation-state.repository";
import { messageUnknown } from "./conversations.errors";
import { findConversation, findMessage, type Place, updateMessage } from "./conversations.repository";

type Context = Pick<Services, "db" | "clock"> & AuditContext & Place;

/** Marks one answer as settled: what it lacked was seen to. Or takes the mark away. */
export const resolveAnswer = (ctx: Context, input: { messageId: string; isResolved: boolean }): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const message = await findMessage(tx, ctx, input.messageId);
    const conversation = message ? await findConversation(tx, ctx, message.conversationId) : null;
    if (message?.role !== "assistant" || !conversation) throw messageUnknown();
    await updateMessage(tx, ctx, message.id, { resolvedAt: input.isResolved ? ctx.clock.now() : null });
    await setUnread(tx, ctx, [conversation.id]);
    const action = input.isResolved ? "answer.resolve" : "answer.reopen";
    await noteChanges(tx, ctx, action, [conversation.id], { messageId: message.id });
  });

/** The same for several answers at once, with one time; null opens them again. */
export const resolveAnswers = (ctx: Context, messageIds: string[], at: Date | null): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const conversationIds = await setAnswersResolvedAt(tx, ctx, messageIds, at);
    await setUnread(tx, ctx, conversationIds);
    await noteChanges(tx, ctx, at ? "answer.resolve" : "answer.reopen", conversationIds);
  });
