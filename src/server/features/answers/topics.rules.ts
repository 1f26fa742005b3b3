import type { Language } from "~/contract/accounts";
import { type AnswerTexts, answerTexts } from "~/lib/i18n/answers";
import { detectLanguage } from "../knowledge/language.rules";
import type { FoundPassage, Retrieval } from "../knowledge/retrieval";
import { wordsOf } from "../knowledge/words.rules";

const topicsMax = 3;
const passagesLookedAt = 6;
const vagueWords = 2;

export const textsFor = (language: string, assistantLanguage: Language): AnswerTexts =>
  answerTexts[language === "fr" || language === "en" ? language : assistantLanguage];

/** "horaires", "prix livraison": a word or two may mean several things. */
export const isVague = (question: string, language: string): boolean => {
  const words = [...wordsOf(question, language)];
  return words.length <= vagueWords && words.filter(({ isStop }) => !isStop).length <= vagueWords;
};

/** What a passage is about: its own heading, or its document. */
export const topicOf = ({ heading, title }: FoundPassage): string => heading?.split(" › ").at(-1) ?? title;

/** The topics found, nearest first, without the first passage's own. */
const otherTopics = ({ passages }: Retrieval): string[] => {
  const topics = new Set(passages.slice(0, passagesLookedAt).map(topicOf));
  topics.delete(passages[0] ? topicOf(passages[0]) : "");
  return [...topics].slice(0, topicsMax);
};

/** After the answer to a vague question, what else may have been meant; null when there is nothing else. */
export const otherTopicsText = (question: string, found: Retrieval, assistantLanguage: Language): string | null => {
  if (!isVague(question, found.language)) return null;
  const texts = textsFor(found.language, assistantLanguage);
  const topics = otherTopics(found).map(texts.nearestTitle);
  return topics.length === 0 ? null : texts.otherTopics(topics.join(", "));
};

/** Before an answer quoted in another language than the question's. */
export const foreignTextsNote = (found: Retrieval, assistantLanguage: Language): string | null => {
  const [best] = found.passages;
  if (!best || (found.language !== "fr" && found.language !== "en")) return null;
  const spoken = detectLanguage(best.text, found.language);
  return spoken === found.language ? null : textsFor(found.language, assistantLanguage).inTheDocuments(spoken);
};
