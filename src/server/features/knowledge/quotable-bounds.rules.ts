import { type Bounds, eachSentence } from "./sentences.rules";

/** Longer sentences are parted where a clause ends: nobody reads a quote of a hundred words. */
const longestWords = 60;
const shortestWords = 20;

const clauseEnd = /[;:,)»–—]$/u;
const token = /\S+/gu;

/** Parts one endless sentence, each part ending with a clause or, failing that, between two words. */
function* parts(text: string, [start, end]: Bounds): Generator<Bounds> {
  let from = start;
  let words = 0;
  let clause: { end: number; words: number } | null = null;
  for (const { 0: word, index } of text.slice(start, end).matchAll(token)) {
    if (words >= longestWords) {
      const cut: { end: number; words: number } = clause ?? { end: start + index, words };
      yield [from, from + text.slice(from, cut.end).trimEnd().length];
      from = cut.end + (text.slice(cut.end, end).search(/\S/u) || 0);
      words -= cut.words;
      clause = null;
    }
    words++;
    if (words >= shortestWords && clauseEnd.test(word)) clause = { end: start + index + word.length, words };
  }
  if (from < end) yield [from, end];
}

const isLong = (text: string, [start, end]: Bounds): boolean =>
  (text.slice(start, end).match(token)?.length ?? 0) > longestWords;

/** What an answer may quote of a passage: its sentences, endless ones in parts. */
export const quotableBounds = (text: string, language: string): Bounds[] =>
  [...eachSentence(text, language)].flatMap((bounds) => (isLong(text, bounds) ? [...parts(text, bounds)] : [bounds]));
