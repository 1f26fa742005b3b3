import { createHash } from "node:crypto";
import { detectLanguage } from "../knowledge/language.rules";
import { stopWordsOf } from "../knowledge/stop-words";
import { stemOf, type Word, wordsOf } from "../knowledge/words.rules";

/** Languages whose endings a search looks past, whatever the language of the one who searches. */
const languages = ["fr", "en"] as const;
const askedWordsMax = 8;
/** One letter begins a good part of all words. */
const startMinChars = 2;
/** A vector of words holds 1 MB at most. */
const keptWordsMax = 20_000;

/**
 * Stands before every word in the index, so that the list of a word is that of one assistant: its length, and the time
 * a search takes, follow the assistant. Two assistants with the same mark only share their lists; rows name the assistant.
 */
export const markOf = (workspaceId: string): string =>
  createHash("sha256").update(workspaceId).digest("hex").slice(0, 4);

/** What a conversation is found by: each word as written and without its ending, in the language of its message. */
export const searchWordsOf = (texts: readonly string[]): Set<string> => {
  const found = new Set<string>();
  const main = detectLanguage(texts.join("\n"));
  for (const text of texts) {
    for (const { folded, stem } of wordsOf(text, detectLanguage(text, main))) {
      found.add(folded);
      found.add(stem);
    }
    if (found.size >= keptWordsMax) break;
  }
  return found;
};

/** Safe to quote: words are letters and digits alone. */
const quoted = (mark: string, word: string): string => `'${mark}${word}'`;

export const vectorOf = (workspaceId: string, words: Iterable<string>): string => {
  const mark = markOf(workspaceId);
  return [...words].map((word) => quoted(mark, word)).join(" ");
};

/** A word that is looked for: any of its forms. */
interface AskedWord {
  folded: string;
  stems: string[];
  /** The last one may still be being typed. */
  isStart: boolean;
}

/** The words of a search. Small words are left out unless there are no others; «thé» is not the English «the». */
export const askedWordsOf = (search: string): AskedWord[] => {
  const all = [...wordsOf(search, "fr")];
  const telling = all.filter((word) => !isSmall(word, search));
  const kept = (telling.length > 0 ? telling : all).slice(0, askedWordsMax);
  const last = all.at(-1);
  return kept.map((word) => ({
    folded: word.folded,
    stems: [...new Set(languages.map((language) => stemOf(word.folded, language)))],
    isStart: word === last && word.folded.length >= startMinChars,
  }));
};

const isSmall = ({ folded, at }: Word, search: string): boolean => {
  const written = search.slice(at, at + folded.length).toLowerCase();
  return stopWordsOf("fr").has(folded) || (written === folded && stopWordsOf("en").has(folded));
};

/** The same as a `tsquery`: each word, in any of its forms. Null when the search holds no word. */
export const tsqueryOf = (workspaceId: string, search: string): string | null => {
  const mark = markOf(workspaceId);
  const asked = askedWordsOf(search);
  if (asked.length === 0) return null;
  const any = ({ folded, stems, isStart }: AskedWord) =>
    [`${quoted(mark, folded)}${isStart ? ":*" : ""}`, ...stems.map((stem) => quoted(mark, stem))].join(" | ");
  return asked.map((word) => `(${any(word)})`).join(" & ");
};

/** Tells which of the words asked for a word of a text is: its place among them, or -1. */
export const matcherOf =
  (asked: readonly AskedWord[]) =>
  (word: Pick<Word, "folded">): number =>
    asked.findIndex(
      ({ folded, stems, isStart }) =>
        word.folded === folded ||
        (isStart && word.folded.startsWith(folded)) ||
        languages.some((language) => stems.includes(stemOf(word.folded, language))),
    );
