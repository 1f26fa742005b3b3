import type { ExplainedPassage, ExplainedWord, SearchReason } from "~/contract/bench";
import type { Question } from "./question.rules";
import type { RankedPassage, Ranking } from "./rank-passages";
import type { FoundPassage } from "./retrieval";
import { wordsOf } from "./words.rules";

/** Passages this near the best one are in the race with it, by the preference of the ranking. */
const raceShare = 0.5;
const leadShare = 0.6;
const sameWording = 0.7;
const fewWords = 1;
const judgedMax = 3;

/** How surely a passage holds each slot of the question: 1 by the word itself, less by a near one. */
const hitsOf = ({ passage }: RankedPassage): Map<number, number> => {
  const hits = new Map<number, number>();
  for (const { slot, weight } of passage.entries) {
    if (slot >= 0) hits.set(slot, Math.max(weight, hits.get(slot) ?? 0));
  }
  return hits;
};

/** The question's words that count, as they were written, with where they are found. */
export const explainWords = (text: string, question: Question, ranking: Ranking | null): ExplainedWord[] => {
  const hits = (ranking?.passages ?? []).map(hitsOf);
  return question.slots.map(({ folded }, slot) => {
    const found = hits.flatMap((passage) => passage.get(slot) ?? []);
    return {
      word: writtenForm(text, question.language, folded),
      passages: found.length,
      isGuess: found.length > 0 && Math.max(...found) < 1,
    };
  });
};

/** A folded word as it stands in the text. */
export const writtenForm = (text: string, language: string, folded: string): string => {
  for (const word of wordsOf(text, language)) {
    if (word.folded === folded) return /^[\p{L}\p{N}\p{M}]+/u.exec(text.slice(word.at))?.[0] ?? folded;
  }
  return folded;
};

/** The passages an answer would read, with what the ranking made of them. */
export const explainPassages = (
  found: FoundPassage[],
  words: ExplainedWord[],
  ranking: Ranking | null,
): ExplainedPassage[] => {
  const preference = preferencesOf(ranking);
  return found.map((passage) => {
    const ranked = ranking?.passages.find(({ candidate }) => candidate.id === passage.id);
    const quote = passage.sentences()[0];
    return {
      documentId: passage.documentId,
      title: passage.title,
      heading: passage.heading,
      page: passage.page,
      quote: quote?.text ?? passage.text,
      at: quote?.start ?? passage.start,
      cover: ranked && ranking ? coverOf(ranked, ranking) : 0,
      preference: ranked ? preference(ranked) : 0,
      missing: ranked ? missingOf(ranked, words) : [],
    };
  });
};

/** The ranker is fitted as a softmax over the passages compared: this is the chance it gives each. */
const preferencesOf = (ranking: Ranking | null): ((one: RankedPassage) => number) => {
  const passages = ranking?.passages ?? [];
  const best = passages[0]?.score ?? 0;
  const sum = passages.reduce((total, { score }) => total + Math.exp(score - best), 0);
  return ({ score }) => Math.exp(score - best) / Math.max(sum, 1);
};

const coverOf = (passage: RankedPassage, { scale }: Ranking): number => {
  const { slots, slotsSum } = scale.weights;
  const held = [...hitsOf(passage)].reduce((sum, [slot, weight]) => sum + weight * (slots[slot] ?? 0), 0);
  return slotsSum > 0 ? Math.min(1, held / slotsSum) : 0;
};

const missingOf = (passage: RankedPassage, words: ExplainedWord[]): string[] => {
  const hits = hitsOf(passage);
  return words.filter((_, slot) => !hits.has(slot)).map(({ word }) => word);
};

/** Why the search is sure of itself or not, the weightiest first. */
export const reasonsOf = (words: ExplainedWord[], ranking: Ranking | null): SearchReason[] => {
  if (words.length === 0) return [{ kind: "no_words" }];
  if (!ranking) return [{ kind: "no_documents" }];
  const unknown = words.filter(({ passages }) => passages === 0);
  const reasons: SearchReason[] = [
    ...unknown.map(({ word }): SearchReason => ({ kind: "word_unknown", word })),
    ...words.filter(({ isGuess }) => isGuess).map(({ word }): SearchReason => ({ kind: "word_guessed", word })),
  ];
  if (ranking.passages.length === 0 || unknown.length === words.length) return [{ kind: "nothing_near" }, ...reasons];
  return [...reasons, ...placeReasons(words, unknown.length, ranking), ...leadReasons(words, ranking)];
};

/** Where the words that are known stand: together, apart, or partly elsewhere. */
const placeReasons = (words: ExplainedWord[], unknown: number, ranking: Ranking): SearchReason[] => {
  const top = ranking.passages.slice(0, judgedMax);
  const first = top[0];
  if (!first) return [];
  const whole = top.findIndex((passage) => missingOf(passage, words).length === 0);
  if (whole >= 0) return [{ kind: "all_words", n: whole + 1 }];
  const elsewhere = missingOf(first, words).filter((word) =>
    words.some((one) => one.word === word && one.passages > 0),
  );
  if (elsewhere.length === 0) return [];
  const together = new Set(top.flatMap((passage) => [...hitsOf(passage).keys()]));
  return together.size === words.length - unknown
    ? [{ kind: "words_apart" }]
    : [{ kind: "words_missing", words: elsewhere }];
};

const leadReasons = (words: ExplainedWord[], ranking: Ranking): SearchReason[] => {
  const preference = preferencesOf(ranking);
  const shares = ranking.passages.map(preference);
  const near = shares.filter((share) => share >= (shares[0] ?? 0) * raceShare).length;
  const worded = ranking.passages.slice(0, judgedMax).findIndex(({ signals }) => signals.wording >= sameWording);
  return [
    ...(worded >= 0 ? [{ kind: "same_wording", n: worded + 1 } as const] : []),
    ...((shares[0] ?? 0) >= leadShare ? [{ kind: "clear_lead" } as const] : []),
    ...(near > judgedMax ? [{ kind: "close_race", count: near } as const] : []),
    ...(words.length <= fewWords ? [{ kind: "little_said" } as const] : []),
  ];
};
