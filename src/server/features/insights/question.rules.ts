import { type GapKind, lowRagScore } from "~/contract/gaps";
import { detectLanguage } from "../knowledge/language.rules";
import { readPhrasing } from "../knowledge/phrasing.rules";
import { questionKeys } from "../knowledge/question-key.rules";
import { withoutCourtesies } from "./courtesies.rules";
import type { AnsweredQuestion, QuestionRow } from "./question-reading.repository";

/** Why a question asks for a person; a refusal on a forbidden subject is what the manager wanted. */
export const gapOf = ({
  outcome,
  ragScore,
  feedback,
  isForbidden,
}: Pick<AnsweredQuestion, "outcome" | "ragScore" | "feedback" | "isForbidden">): GapKind | null => {
  if (isForbidden) return null;
  if (outcome === "no_answer") return "no_answer";
  if (feedback === -1) return "disliked";
  return ragScore !== null && ragScore < lowRagScore ? "low_score" : null;
};

/** Stems of the words that say something of its subject, each once, in order. */
export const termsOf = (text: string, fallbackLanguage: string): string[] => [
  ...new Set(
    readPhrasing(withoutCourtesies(text), fallbackLanguage).words.flatMap(([, stem, kind]) =>
      kind === 0 ? [] : [stem],
    ),
  ),
];

/** The same for questions that ask the same in nearly the same words, whatever their greeting. */
export const keyOf = (text: string, fallbackLanguage: string): string => {
  const asked = withoutCourtesies(text);
  return questionKeys(asked, detectLanguage(asked, fallbackLanguage)).near;
};

/** A question as gaps and topics keep it. */
export const questionRowOf = (question: AnsweredQuestion, questionKey: string): QuestionRow => ({
  messageId: question.messageId,
  conversationId: question.conversationId,
  questionId: question.questionId,
  questionKey,
  askedAt: new Date(question.askedAt),
  isAnswered: question.outcome === "answered",
  gap: gapOf(question),
  isResolved: question.isResolved,
  feedback: question.feedback,
});
