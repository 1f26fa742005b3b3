import { isCounted } from "~/server/features/conversations/conversations.rules";
import { keyOf, questionRowOf, termsOf } from "~/server/features/insights/question.rules";
import type { QuestionRow } from "~/server/features/insights/question-reading.repository";
import type { MadeConversation } from "./made-conversation";
import { remembered } from "./remembered";

const language = "fr";
const keyed = remembered((text) => ({ questionKey: keyOf(text, language), terms: termsOf(text, language) }));

/** What gaps and topics know of a conversation, as the product would have read it: each answer follows its question. */
export const questionsOf = ({ conversation, messages }: MadeConversation): (QuestionRow & { terms: string[] })[] => {
  if (!isCounted(conversation.channel ?? "")) return [];
  return messages.flatMap((answer, at) => {
    const { outcome, ragScore = null, feedback = null } = answer;
    const asked = messages[at - 1];
    if (!asked || (outcome !== "answered" && outcome !== "no_answer")) return [];
    const { questionKey, terms } = keyed(asked.text);
    const ended = { outcome, ragScore, feedback, isResolved: false, isForbidden: false };
    const ids = { messageId: answer.id, conversationId: answer.conversationId, questionId: asked.id };
    const question = { ...ids, ...ended, text: asked.text, askedAt: asked.createdAt?.toISOString() ?? "" };
    return [{ ...questionRowOf(question, questionKey), terms }];
  });
};
