import { publish } from "../../db/publish";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { messageUnknown } from "./conversations.errors";
import { addThumbs, findConversation, findMessage, type Place, updateMessage } from "./conversations.repository";
import { isCounted } from "./conversations.rules";
import { addFigures } from "./figures.repository";
import { forgetKeptAnswers } from "./kept-answers.repository";

export interface Feedback {
  visitorId: string;
  messageId: string;
  value: 1 | -1;
  reason?: string;
}

/**
 * A visitor's thumb on an answer of their own conversation; a second one replaces the first, in the figures too. An answer
 * that did not help is not given again from the cache.
 */
export const giveFeedback = (ctx: Pick<Services, "db" | "clock"> & Place, input: Feedback): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const message = await findMessage(tx, ctx, input.messageId);
    const conversation = message ? await findConversation(tx, ctx, message.conversationId) : null;
    if (message?.role !== "assistant" || conversation?.visitorId !== input.visitorId) throw messageUnknown();
    await updateMessage(tx, ctx, message.id, { feedback: input.value, feedbackReason: input.reason ?? null });
    if (input.value === -1)
      await forgetKeptAnswers(tx, ctx, [message.id, ...(message.cachedFrom ? [message.cachedFrom] : [])]);
    const up = change(message.feedback, input.value, 1);
    const down = change(message.feedback, input.value, -1);
    await addThumbs(tx, ctx, conversation.id, { up, down });
    if (isCounted(conversation.channel)) await addFigures(tx, ctx, message.createdAt, { ratedUp: up, ratedDown: down });
    await publish(tx, ctx, { kind: "conversation", workspaceId: ctx.workspaceId, subjectId: conversation.id });
  });

const change = (before: number | null, after: number, value: number): number =>
  Number(after === value) - Number(before === value);
