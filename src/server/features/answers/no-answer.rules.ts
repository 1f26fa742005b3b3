import type { Language } from "~/contract/accounts";
import type { AnswerTexts } from "~/lib/i18n/answers";
import type { FoundPassage, Retrieval } from "../knowledge/retrieval";
import { isVague, textsFor, topicOf } from "./topics.rules";

const nearestMax = 2;
const meaningsMax = 3;
/** Below it what was found has too little to do with the question to be shown. */
const leastNearness = 0.05;

const nameOf = (passage: FoundPassage, texts: AnswerTexts): string =>
  passage.page === null ? texts.nearestTitle(topicOf(passage)) : texts.nearestPage(topicOf(passage), passage.page);

const namesOf = ({ passages }: Retrieval, texts: AnswerTexts, most: number): string[] =>
  [...new Set(passages.map((passage) => nameOf(passage, texts)))].slice(0, most);

const nearest = (found: Retrieval, texts: AnswerTexts): string | null => {
  if (found.confidence < leastNearness || found.passages.length === 0) return null;
  return texts.nearest(namesOf(found, texts, nearestMax).join(", "));
};

/**
 * "Je ne sais pas", where the nearest text is, and what to do next; in the question's language when we speak it. A question
 * of a word or two that several texts hold is asked back instead.
 */
export const noAnswerText = (found: Retrieval, assistantLanguage: Language, question = ""): string => {
  const texts = textsFor(found.language, assistantLanguage);
  const names = namesOf(found, texts, meaningsMax);
  if (question && isVague(question, found.language) && names.length > 1) {
    return [texts.vague(names.join(", ")), texts.nextStep].join(" ");
  }
  return [texts.noAnswer, nearest(found, texts), texts.nextStep].filter((line) => line !== null).join(" ");
};
