import { type GapKind, lowRagScore } from "~/contract/gaps";
import { detectLanguage } from "../knowledge/language.rules";
import { questionKeys } from "../knowledge/question-key.rules";
import { wordsOf } from "../knowledge/words.rules";
import type { AnsweredQuestion } from "./question-reading.repository";

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

const termsMax = 24;

/** Stems of the words that say something, each once, in order. */
export const termsOf = (text: string, fallbackLanguage: string): string[] => {
  const terms = new Set<string>();
  for (const { stem, isStop } of wordsOf(text, detectLanguage(text, fallbackLanguage))) {
    if (!isStop) terms.add(stem);
    if (terms.size === termsMax) break;
  }
  return [...terms];
};

/** The same for questions that ask the same in nearly the same words. */
export const keyOf = (text: string, fallbackLanguage: string): string =>
  questionKeys(text, detectLanguage(text, fallbackLanguage)).near;
