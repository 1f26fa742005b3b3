import type { FaqFields } from "~/contract/faq-inputs";
import type { FaqListItem, FaqView } from "~/contract/faq-view";
import { wordsOfMarkdown } from "../../kernel/words-of-markdown";
import type { FaqRow, NewFaq } from "./faq.repository";
import { entryKey, type Phrasing, phrasingFormat, readPhrasing } from "./phrasing.rules";

export const faqViewOf = (row: FaqRow): FaqView => ({
  id: row.id,
  question: row.question,
  phrasings: row.phrasings,
  answer: row.answer,
  validUntil: row.validUntil,
  state: row.state,
  validity: row.validity,
  uses: row.uses,
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  changedAt: row.changedAt.toISOString(),
});

export const faqListItemOf = (row: FaqRow): FaqListItem => ({
  ...faqViewOf(row),
  preview: wordsOfMarkdown(row.answer),
});

/** What is stored of an entry: its texts, and what the matcher needs of them. */
export const storedFaq = (fields: FaqFields, language: string, at: Date): Omit<NewFaq, "id" | "state"> => {
  const phrasings = [...new Set(fields.phrasings.filter((phrasing) => phrasing !== fields.question))];
  return {
    question: fields.question,
    phrasings,
    answer: fields.answer,
    validUntil: fields.validUntil,
    signatures: [fields.question, ...phrasings].map((text) => readPhrasing(text, language)),
    questionKey: entryKey(fields.question),
    changedAt: at,
  };
};

/** The phrasings of an entry as stored, or made again when they are of another format. */
export const phrasingsOf = (
  row: { question: string; phrasings: string[]; signatures: unknown },
  language: string,
): Phrasing[] =>
  asPhrasings(row.signatures) ?? [row.question, ...row.phrasings].map((text) => readPhrasing(text, language));

/** Safe because `readPhrasing` alone writes these, and marks each with its format. */
const asPhrasings = (stored: unknown): Phrasing[] | null =>
  Array.isArray(stored) && stored.length > 0 && stored.every((one) => one?.format === phrasingFormat)
    ? (stored as Phrasing[])
    : null;
