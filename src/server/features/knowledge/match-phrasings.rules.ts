import { distance } from "fastest-levenshtein";
import { askedApart } from "./asked-for.rules";
import { isEveryday } from "./everyday-words";
import { type Phrasing, type PhrasingWord, stemsOf, type WordKind } from "./phrasing.rules";

/** A phrasing of an entry. */
export interface EntryPhrasing {
  entryId: string;
  /** Its place in the entry: 0 is the question itself. */
  place: number;
  phrasing: Phrasing;
}

/** What makes another question of the same words. */
export type Contradiction = "negation" | "turn" | "number" | "order";

export interface PhrasingMatch {
  entryId: string;
  /** The phrasing of the entry that was compared. */
  place: number;
  /** 0..1: how much of the two questions is the same. */
  likeness: number;
  /** The two ask the same thing: the entry's answer is the answer. */
  isSame: boolean;
  /** Folded words of the question that were taken for another word, misspelled. */
  guessed: string[];
  /** Folded words of the question that the phrasing does not have, and the other way round; small talk apart. */
  missing: string[];
  extra: string[];
  against: Contradiction[];
  /** The two wait for another kind of answer. */
  isAskedApart: boolean;
  /** Another entry is as near. */
  isTied: boolean;
}

/** Phrasings ready to be compared with questions. */
export interface PhrasingIndex {
  phrasings: EntryPhrasing[];
  byKey: Map<string, number[]>;
  byStem: Map<string, number[]>;
  /** Folded words by their first letter. */
  vocabulary: Map<string, PhrasingWord[]>;
}

const add = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

export const indexPhrasings = (phrasings: EntryPhrasing[]): PhrasingIndex => {
  const index: PhrasingIndex = { phrasings, byKey: new Map(), byStem: new Map(), vocabulary: new Map() };
  const known = new Set<string>();
  phrasings.forEach(({ phrasing }, at) => {
    add(index.byKey, phrasing.key, at);
    for (const stem of new Set(phrasing.words.map((word) => word[1]))) add(index.byStem, stem, at);
    for (const word of phrasing.words) {
      if (known.has(word[0])) continue;
      known.add(word[0]);
      add(index.vocabulary, word[0].charAt(0), word);
    }
  });
  return index;
};

const weights: Record<WordKind, number> = { 0: 0.1, 1: 0.6, 2: 1, 3: 1.2 };
const weightOf = (word: PhrasingWord): number => weights[word[2]];

/** What a word of the question stands for in the index: its stems, and how it was come by. */
interface Meant {
  word: PhrasingWord;
  stems: string[];
  isGuess: boolean;
}

const leastGuessable = 5;
const longWord = 8;

const isOneSlip = (one: string, other: string): boolean => {
  const gap = distance(one, other);
  if (gap <= (Math.min(one.length, other.length) >= longWord ? 2 : 1)) return true;
  if (gap !== 2 || one.length !== other.length) return false;
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
};

/** Words of the index that an unknown word may have been meant for. Everyday words are known: they are no misspelling. */
const meantBy = (word: PhrasingWord, index: PhrasingIndex): Meant => {
  const stems = stemsOf(word).filter((stem) => index.byStem.has(stem));
  const [folded] = word;
  if (stems.length > 0) return { word, stems, isGuess: false };
  if (folded.length < leastGuessable || /\d/u.test(folded) || isEveryday(folded))
    return { word, stems: [], isGuess: false };
  const near = (index.vocabulary.get(folded.charAt(0)) ?? []).filter(
    ([other, , kind]) =>
      kind !== 3 &&
      other.length >= leastGuessable &&
      Math.abs(other.length - folded.length) <= 2 &&
      isOneSlip(folded, other),
  );
  return { word, stems: [...new Set(near.map(([, stem]) => stem))], isGuess: near.length > 0 };
};

const candidatesMax = 60;

/** Phrasings that share the most with the question. */
const candidatesFor = (meant: Meant[], index: PhrasingIndex): number[] => {
  const shared = new Map<number, number>();
  for (const { word, stems } of meant) {
    const weight = weightOf(word);
    for (const at of new Set(stems.flatMap((stem) => index.byStem.get(stem) ?? []))) {
      shared.set(at, (shared.get(at) ?? 0) + weight);
    }
  }
  const share = (at: number, sum: number) => (2 * sum) / (1 + (index.phrasings[at]?.phrasing.words.length ?? 0));
  return [...shared]
    .map(([at, sum]) => ({ at, sum: sum + share(at, sum) }))
    .sort((one, other) => other.sum - one.sum)
    .slice(0, candidatesMax)
    .map(({ at }) => at);
};

/** Weighted share of the words that found their like. */
const cover = (words: { weight: number; isFound: boolean }[]): number => {
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : words.reduce((sum, { weight, isFound }) => sum + (isFound ? weight : 0), 0) / all;
};

const sameList = (one: readonly string[], other: readonly string[]): boolean => one.join(" ") === other.join(" ");
const numbersOf = ({ words }: Phrasing): string[] =>
  words.flatMap(([folded]) => (/\d/u.test(folded) ? [folded] : [])).sort();

/** Differences that make another question of the same words. */
const contradictions = (asked: Phrasing, known: Phrasing, isReordered: boolean): Contradiction[] => {
  const all: [Contradiction, boolean][] = [
    ["negation", asked.isNegated !== known.isNegated],
    ["turn", !sameList(asked.turns, known.turns)],
    ["number", !sameList(numbersOf(asked), numbersOf(known))],
    ["order", isReordered && (asked.isDirected || known.isDirected)],
  ];
  return all.flatMap(([name, isSo]) => (isSo ? [name] : []));
};

const contradictionCost = 0.2;
const askedCost = 0.2;

/** Where a word of the question stands among the words of a phrasing. A name or a number is itself, not its stem. */
const placeOf = ({ word, stems }: Meant, words: PhrasingWord[]): number | undefined => {
  const at = words.findIndex(
    (other) => stems.includes(other[1]) && ((other[2] !== 3 && word[2] !== 3) || other[0] === word[0]),
  );
  return at < 0 ? undefined : at;
};

/** Words that say something and found no like. */
const unmatched = (words: { folded: string; isFound: boolean; kind: WordKind }[]): string[] =>
  words.flatMap(({ folded, isFound, kind }) => (isFound || kind === 0 ? [] : [folded]));

const compare = (asked: Phrasing, meant: Meant[], { entryId, place, phrasing }: EntryPhrasing): PhrasingMatch => {
  const pairs = meant.map((one) => ({ ...one, at: placeOf(one, phrasing.words) }));
  const reached = new Set(pairs.flatMap(({ at }) => at ?? []));
  const mine = pairs.map(({ word, at }) => ({
    folded: word[0],
    weight: weightOf(word),
    isFound: at !== undefined,
    kind: word[2],
  }));
  const theirs = phrasing.words.map((word, at) => ({
    folded: word[0],
    weight: weightOf(word),
    isFound: reached.has(at),
    kind: word[2],
  }));
  const order = pairs.flatMap(({ at }) => at ?? []);
  const isReordered = order.some((at, step) => step > 0 && at < (order[step - 1] ?? 0));
  const [ofMine, ofTheirs] = [cover(mine), cover(theirs)];
  const apart = askedApart(asked.asked, phrasing.asked);
  const against = contradictions(asked, phrasing, isReordered);
  const shared = ofMine + ofTheirs === 0 ? 0 : (2 * ofMine * ofTheirs) / (ofMine + ofTheirs);
  const isWhole = [...mine, ...theirs].every(({ isFound, kind }) => isFound || kind === 0);
  const saysSomething = mine.some(({ isFound, kind }) => isFound && kind > 0);
  return {
    entryId,
    place,
    missing: unmatched(mine),
    extra: unmatched(theirs),
    against,
    isAskedApart: apart > 0,
    isTied: false,
    likeness: Math.max(0, shared - contradictionCost * against.length - askedCost * apart),
    isSame: isWhole && saysSomething && against.length === 0 && (apart === 0 || (apart < 0.2 && mine.length >= 2)),
    guessed: pairs.flatMap(({ word, isGuess, at }) => (isGuess && at !== undefined ? [word[0]] : [])),
  };
};

/** Whether two matches are too close to tell which one was meant. */
const tooClose = 0.02;

/** Of a question that is a phrasing, word for word. */
const itself = (isTied: boolean) => ({
  ...{ likeness: 1, isSame: !isTied, isTied, isAskedApart: false },
  ...{ guessed: [], missing: [], extra: [], against: [] },
});

/** The entries nearest to a question, best first, each once. Two that are the same question make neither sure. */
export const matchPhrasings = (asked: Phrasing, index: PhrasingIndex): PhrasingMatch[] => {
  const exact = new Map(
    (index.byKey.get(asked.key) ?? []).flatMap((at) => {
      const known = index.phrasings[at];
      return known ? [[known.entryId, known.place] as const] : [];
    }),
  );
  if (exact.size > 0) return [...exact].map(([entryId, place]) => ({ ...itself(exact.size > 1), entryId, place }));
  const meant = asked.words.map((word) => meantBy(word, index));
  const best = new Map<string, PhrasingMatch>();
  for (const at of candidatesFor(meant, index)) {
    const known = index.phrasings[at];
    if (!known) continue;
    const match = compare(asked, meant, known);
    if (match.likeness > (best.get(match.entryId)?.likeness ?? 0)) best.set(match.entryId, match);
  }
  const [first, second, ...rest] = [...best.values()].sort(
    (one, other) => Number(other.isSame) - Number(one.isSame) || other.likeness - one.likeness,
  );
  if (!first) return [];
  if (first.isSame && second?.isSame && first.likeness - second.likeness < tooClose) {
    first.isSame = false;
    first.isTied = true;
  }
  return second ? [first, second, ...rest] : [first];
};
