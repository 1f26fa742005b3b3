import { eachGram } from "./grams.rules";
import { type AnswerType, answerTypeOf } from "./question-type.rules";
import { stemOf, type Word, wordsOf } from "./words.rules";

/** A word of the question that says something of its subject. */
export interface Slot {
  folded: string;
  /** Terms of the index that stand for it, with how surely (1: itself). */
  terms: Map<string, number>;
  /** A name or a number: written with a capital inside the sentence, or with digits. */
  isNamed: boolean;
  hasDigit: boolean;
}

export interface Question {
  language: string;
  slots: Slot[];
  /** Stems of all its words in order, stop words included. */
  sequence: string[];
  /** Its neighbouring words, as `pairKey` of the first places of their stems. */
  pairs: ReadonlySet<number>;
  answerType: AnswerType | null;
  /** Keys of the different letter grams of its slots. */
  grams: number[];
}

/** A longer question is judged by its first words: the cost of a search is bounded. */
const slotsMax = 24;
const sequenceMax = 80;
/** Texts may be in another language than the question: its words are looked up under these stems too. */
const stemLanguages = ["fr", "en"];

const encoder = new TextEncoder();

const termsOf = (word: Word): Map<string, number> => {
  const stems = word.hasDigit ? [] : stemLanguages.map((language) => stemOf(word.folded, language));
  return new Map([word.stem, ...stems].map((stem) => [stem, 1]));
};

const slotsOf = (words: Word[]): Slot[] => {
  const slots = new Map<string, Slot>();
  words.forEach((word, at) => {
    if (word.isStop || slots.has(word.stem) || slots.size >= slotsMax) return;
    const isNamed = word.hasDigit || (word.isCapitalised && at > 0);
    slots.set(word.stem, { folded: word.folded, terms: termsOf(word), isNamed, hasDigit: word.hasDigit });
  });
  return [...slots.values()];
};

export const gramsOf = (folded: string[]): number[] => {
  const keys = new Set<number>();
  for (const word of folded) {
    const bytes = encoder.encode(word);
    eachGram(bytes, 0, bytes.length, (key) => keys.add(key));
  }
  return [...keys];
};

export const pairKey = (before: number, place: number): number => before * sequenceMax + place;

const pairsOf = (sequence: string[]): Set<number> =>
  new Set(sequence.slice(1).map((stem, at) => pairKey(sequence.indexOf(sequence[at] ?? stem), sequence.indexOf(stem))));

/** Reads a question in its language. Without any word that says something it has no slots, and nothing can be found. */
export const readQuestion = (text: string, language: string): Question => {
  const words: Word[] = [];
  for (const word of wordsOf(text, language)) {
    words.push(word);
    if (words.length >= sequenceMax) break;
  }
  const slots = slotsOf(words);
  const sequence = words.map(({ stem }) => stem);
  return {
    language,
    slots,
    sequence,
    pairs: pairsOf(sequence),
    answerType: answerTypeOf(
      words.map(({ folded }) => folded),
      language,
    ),
    grams: gramsOf(slots.map(({ folded }) => folded)),
  };
};
