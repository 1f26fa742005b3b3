import { featuresVersion, isDateWord, wordFlags } from "./features-format.rules";
import { quotableBounds } from "./quotable-bounds.rules";
import { ByteWriter } from "./varints.rules";
import { type Word, wordsOf } from "./words.rules";

export interface PassageInput {
  title: string;
  heading: string | null;
  text: string;
  language: string;
  /** Where a character of `text` stands in the document's text as given; without it the two are the same. */
  offsetOf?: (at: number) => number;
}

export interface PassageFeatures {
  /** Stems of title, heading and text that are not stop words, with how often each occurs. */
  terms: [term: string, frequency: number][];
  /** How many words that is. */
  length: number;
  /** Everything the ranker needs, read back by `read-features.ts`. */
  features: Uint8Array;
}

/**
 * What the index and the ranker need of a passage, made once at indexing so that no passage is tokenised when a question
 * comes. Layout: version, words (flags, folded form, stem), title as word numbers, text as word numbers, which of them
 * are capitalised, sentences (words, offsets in the text, offsets in the document as given).
 */
export const passageFeatures = (input: PassageInput): PassageFeatures => {
  const title = [...wordsOf([input.title, input.heading ?? ""].join("\n"), input.language)];
  const body = [...wordsOf(input.text, input.language)];
  const writer = new ByteWriter();
  writer.byte(featuresVersion);
  const numbers = writeWords(writer, [...title, ...body]);
  writeSequence(writer, title, numbers);
  writeSequence(writer, body, numbers);
  writeCapitals(writer, body);
  writeSentences(writer, input, body);
  const content = [...title, ...body].filter((word) => !word.isStop);
  return { terms: frequencies(content), length: content.length, features: writer.finish() };
};

const frequencies = (words: Word[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts];
};

const encoder = new TextEncoder();

const flagsOf = (word: Word): number =>
  (word.isStop ? wordFlags.stop : 0) |
  (word.hasDigit ? wordFlags.digit : 0) |
  (isDateWord(word.folded) ? wordFlags.date : 0) |
  (word.stem === word.folded ? 0 : wordFlags.stemDiffers);

const writeWord = (writer: ByteWriter, word: Word): void => {
  const folded = encoder.encode(word.folded);
  writer.byte(flagsOf(word));
  writer.varint(folded.length);
  writer.raw(folded);
  if (word.stem === word.folded) return;
  const stem = encoder.encode(word.stem);
  let kept = 0;
  while (kept < stem.length && stem[kept] === folded[kept]) kept++;
  writer.varint(kept);
  writer.varint(stem.length - kept);
  writer.raw(stem.subarray(kept));
};

/** Writes each different word once, the frequent ones first so that their numbers take one byte. */
const writeWords = (writer: ByteWriter, words: Word[]): Map<string, number> => {
  const found = new Map<string, { word: Word; count: number }>();
  for (const word of words) {
    const known = found.get(word.folded);
    if (known) known.count++;
    else found.set(word.folded, { word, count: 1 });
  }
  const ordered = [...found.values()].sort((a, b) => b.count - a.count);
  writer.varint(ordered.length);
  for (const { word } of ordered) writeWord(writer, word);
  return new Map(ordered.map(({ word }, number) => [word.folded, number]));
};

const writeSequence = (writer: ByteWriter, words: Word[], numbers: Map<string, number>): void => {
  writer.varint(words.length);
  for (const word of words) writer.varint(numbers.get(word.folded) ?? 0);
};

const writeCapitals = (writer: ByteWriter, words: Word[]): void => {
  const bits = new Uint8Array(Math.ceil(words.length / 8));
  words.forEach((word, at) => {
    if (word.isCapitalised) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  });
  writer.raw(bits);
};

const writeSentences = (writer: ByteWriter, { text, language, offsetOf = (at) => at }: PassageInput, body: Word[]) => {
  const sentences = quotableBounds(text, language);
  const base = offsetOf(0);
  let word = 0;
  let textAt = 0;
  let givenAt = 0;
  writer.varint(sentences.length);
  for (const [start, end] of sentences) {
    const first = word;
    while (word < body.length && (body[word]?.at ?? 0) < end) word++;
    const givenStart = Math.max(offsetOf(start) - base, givenAt);
    const givenEnd = Math.max(offsetOf(end - 1) + 1 - base, givenStart);
    writer.varint(word - first);
    writer.varint(start - textAt);
    writer.varint(end - start);
    writer.varint(givenStart - givenAt);
    writer.varint(givenEnd - givenStart);
    textAt = end;
    givenAt = givenEnd;
  }
};
