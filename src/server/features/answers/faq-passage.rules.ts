import type { Source } from "~/contract/chat";
import { wordsOfMarkdown } from "../../kernel/words-of-markdown";
import type { FoundFaq } from "../knowledge/match-faq";
import type { Retrieval } from "../knowledge/retrieval";

const quoteMaxChars = 300;

/** The beginning of an answer without its Markdown marks, cut at a word. */
const quoteOf = (answer: string): string => {
  const words = wordsOfMarkdown(answer);
  if (words.length <= quoteMaxChars) return words;
  const cut = words.slice(0, quoteMaxChars);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), quoteMaxChars / 2)).trimEnd();
};

/** The entry as the one source of its own answer. */
export const sourceOfFaq = ({ id, question, answer }: FoundFaq): Source => ({
  ...{ n: 1, documentId: id, faqId: id, title: question },
  ...{ quote: quoteOf(answer), start: 0, end: answer.length },
});

/** rag_score of an answer given as written: the closer the questions, the surer. */
export const scoreOfFaq = ({ likeness }: FoundFaq): number => 0.9 + 0.09 * likeness;

/** Two questions that share most of their words: the entry likely holds the answer. */
const confidenceOfNear = ({ likeness }: FoundFaq): number => likeness * 0.85;

/** What was found, with the entry as the first thing to read. */
export const withFaqFirst = (found: Retrieval, faq: FoundFaq | null): Retrieval => {
  if (!faq) return found;
  const { id, question, answer } = faq;
  const whole = { text: answer, start: 0, end: answer.length };
  const bestQuote = () => Math.max(0, ...found.passages.map(({ sentences }) => sentences()[0]?.score ?? 0));
  const best = found.passages[0]?.score ?? 0;
  const passage = {
    ...{ id: 0, documentId: id, faqId: id, title: question, heading: null, page: null },
    ...whole,
    score: best + 1,
    sentences: () => [{ ...whole, at: 0, score: bestQuote() + 1 }],
  };
  return {
    ...found,
    passages: [passage, ...found.passages],
    confidence: Math.max(found.confidence, confidenceOfNear(faq)),
  };
};
