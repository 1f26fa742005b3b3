import type { TurnEnd } from "../conversations/close-turn";
import { isCounted } from "../conversations/conversations.rules";
import { keepAnswer } from "../conversations/keep-answer";
import { noteFaqUse } from "../knowledge/match-faq";
import type { TurnContext, TurnQuestion } from "./turn-question";

/** What is noted once the visitor has the answer: the answer for the same question, and which entries answered. */
export const afterTurn = async (ctx: TurnContext, question: TurnQuestion, end: TurnEnd): Promise<void> => {
  try {
    await keepAnswer(ctx, question, end);
    if (end.state !== "complete" || end.cachedFrom || !isCounted(question.channel)) return;
    const entries = new Set(end.sources.flatMap(({ faqId }) => faqId ?? []));
    for (const faqId of entries) await noteFaqUse(ctx, faqId);
  } catch (error) {
    ctx.logger.warn({ err: error, messageId: question.messageId }, "an answer could not be kept for the same question");
  }
};
