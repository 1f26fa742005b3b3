import type { Language } from "~/contract/accounts";
import { type AnswerTexts, answerTexts } from "~/lib/i18n/answers";
import type { FoundPassage, Retrieval } from "../knowledge/retrieval";

const nearestMax = 2;
/** Below it what was found has too little to do with the question to be shown. */
const leastNearness = 0.05;

const nameOf = ({ title, page }: FoundPassage, texts: AnswerTexts): string =>
  page === null ? texts.nearestTitle(title) : texts.nearestPage(title, page);

const nearest = ({ passages, confidence }: Retrieval, texts: AnswerTexts): string | null => {
  if (confidence < leastNearness || passages.length === 0) return null;
  const names = [...new Set(passages.map((passage) => nameOf(passage, texts)))].slice(0, nearestMax);
  return texts.nearest(names.join(", "));
};

/** "Je ne sais pas", where the nearest text is, and what to do next; in the question's language when we speak it. */
export const noAnswerText = (found: Retrieval, assistantLanguage: Language): string => {
  const { language } = found;
  const texts = answerTexts[language === "fr" || language === "en" ? language : assistantLanguage];
  return [texts.noAnswer, nearest(found, texts), texts.nextStep].filter((line) => line !== null).join(" ");
};
