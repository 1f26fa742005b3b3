import { detectLanguage } from "../knowledge/language.rules";
import { asksOfTheMoment, type QuestionKeys, questionKeys } from "../knowledge/question-key.rules";

export interface CacheQuestion {
  question: string;
  /** What is said before changes what a question means: only the first of a conversation is answered from the cache. */
  isFirst: boolean;
  workspace: { cacheDays: number; language: string };
}

/** A longer question tells a story of its own. */
const longestChars = 300;

/** Under which keys the answer to a question is kept, or null when it is not: this costs no look into the database. */
export const cacheKeys = ({ question, isFirst, workspace }: CacheQuestion): QuestionKeys | null => {
  if (workspace.cacheDays === 0 || !isFirst || question.length > longestChars) return null;
  if (asksOfTheMoment(question)) return null;
  return questionKeys(question, detectLanguage(question, workspace.language));
};
