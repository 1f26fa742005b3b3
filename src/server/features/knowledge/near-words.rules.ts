import { distance } from "fastest-levenshtein";
import { eachGram, type GramCounts, isThree } from "./grams.rules";
import type { Question, Slot } from "./question.rules";
import { stemOf } from "./words.rules";

const alphabet = [..."abcdefghijklmnopqrstuvwxyz"];
const guessable = /^[a-z]{4,24}$/u;

/** All spellings one slip away: a letter dropped, swapped with the next, replaced or added. */
const slips = (word: string): Set<string> => {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after) found.add(before + after.slice(1));
    if (after.length > 1) found.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of alphabet) {
      if (after) found.add(before + letter + after.slice(1));
      found.add(before + letter + after);
    }
  }
  found.delete(word);
  return found;
};

const encoder = new TextEncoder();
const strangeMax = 1;

/** Whether a spelling looks like a word of these texts: nearly all its runs of three letters occur in them. */
const isPlausible = (spelling: string, grams: GramCounts): boolean => {
  const bytes = encoder.encode(spelling);
  let strange = 0;
  eachGram(bytes, 0, bytes.length, (key) => {
    if (isThree(key) && !grams.has(key)) strange++;
  });
  return strange <= strangeMax;
};

/** Terms that an unknown word may have been meant for: stems of plausible spellings one slip away. */
export const guessesFor = (slot: Slot, language: string, grams: GramCounts): string[] => {
  if (!guessable.test(slot.folded)) return [];
  const terms = new Set<string>();
  for (const spelling of slips(slot.folded)) {
    if (isPlausible(spelling, grams)) terms.add(stemOf(spelling, language));
  }
  return [...terms];
};

const leastStart = 4;
/** How a relative of the word must start: the word without its last letters. */
export const startFor = (slot: Slot): string | null => {
  const [term = ""] = slot.terms.keys();
  if (!guessable.test(term) || term.length <= leastStart) return null;
  return term.slice(0, Math.max(leastStart, Math.ceil(term.length * 0.6)));
};

const nearMax = 5;
const leastLikeness = 0.6;
const slipShare = 0.85;
const relativeShare = 0.7;

/** The question with what its unknown words may mean, each guess counted less than a word that is really there. */
export const withNearTerms = (
  question: Question,
  unknown: ReadonlySet<Slot>,
  guesses: Map<Slot, ReadonlySet<string>>,
  terms: string[],
): Question => ({
  ...question,
  slots: question.slots.map((slot) =>
    unknown.has(slot) ? { ...slot, terms: new Map([...slot.terms, ...nearest(slot, guesses.get(slot), terms)]) } : slot,
  ),
});

const nearest = (slot: Slot, guesses: ReadonlySet<string> | undefined, terms: string[]): [string, number][] => {
  const [own = ""] = slot.terms.keys();
  const near = terms.flatMap((term): [string, number][] => {
    if (guesses?.has(term)) return [[term, slipShare]];
    const likeness = 1 - distance(own, term) / Math.max(own.length, term.length);
    return likeness >= leastLikeness && term.slice(0, 3) === own.slice(0, 3) ? [[term, likeness * relativeShare]] : [];
  });
  return near.sort((one, other) => other[1] - one[1]).slice(0, nearMax);
};
