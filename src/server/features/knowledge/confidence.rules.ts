import type { RankedPassage, Ranking } from "./rank-passages";
import { namesOf } from "./weight-names";

/** What tells a question these texts answer from one they do not. All in 0..1. */
export interface ConfidenceSignals {
  words: number;
  grams: number;
  unionCover: number;
  /** Share of the question answered by guesses at unknown words only. */
  guessed: number;
  named: number;
  form: number;
  sentenceCover: number;
  sentenceGrams: number;
  wording: number;
  /** How far the best passage is ahead of the third. */
  margin: number;
  /** Long questions say more: a full match of one word proves little. */
  slots: number;
  /** Among many passages some match by chance: 1 for ten thousand. */
  many: number;
}

/** With fewer than three candidates there is nothing to be ahead of: the mean of the sets says neither yes nor no. */
const usualMargin = 0.3;
const fullMargin = 5;
const manySlots = 8;

export const confidenceSignals = ({ passages, scale }: Ranking): ConfidenceSignals => {
  const top = passages.slice(0, 3);
  const most = (of: (signals: RankedPassage["signals"]) => number): number =>
    top.reduce((highest, { signals }) => Math.max(highest, of(signals)), 0);
  const [first, , third] = top;
  const slots = scale.question.slots.length;
  return {
    words: most(({ words }) => words),
    grams: most(({ grams }) => grams),
    ...unionCovers(top, scale),
    named: most(({ namedCover }) => namedCover),
    form: most(({ form }) => form),
    sentenceCover: most(({ sentenceCover }) => sentenceCover),
    sentenceGrams: most(({ sentenceGrams }) => sentenceGrams),
    wording: most(({ wording }) => wording),
    margin: first && third ? Math.min(1, (first.score - third.score) / fullMargin) : usualMargin,
    slots: Math.min(1, slots / manySlots),
    many: Math.log10(Math.max(1, scale.corpus.passages)) / 4,
  };
};

/** Share of the question that the best passages answer together, and the part of it that rests on guesses. */
const unionCovers = (
  top: RankedPassage[],
  { weights }: Ranking["scale"],
): Pick<ConfidenceSignals, "unionCover" | "guessed"> => {
  const hits = new Map<number, number>();
  for (const { passage } of top) {
    for (const { slot, weight } of passage.entries) {
      if (slot >= 0) hits.set(slot, Math.max(weight, hits.get(slot) ?? 0));
    }
  }
  let [unionCover, guessed] = [0, 0];
  for (const [slot, weight] of hits) {
    const share = (weight * (weights.slots[slot] ?? 0)) / (weights.slotsSum || 1);
    unionCover += share;
    if (weight < 1) guessed += share;
  }
  return { unionCover, guessed };
};

/**
 * A logistic fitted on the documents of even hash of the evaluation sets. Positive: a right passage is among the first
 * five. Negative: the same questions without their document, and questions of the other sets. Calibration, figures of
 * both halves and the command: docs/decisions.
 */
export const confidenceWeights = {
  words: 1.35,
  grams: 1.3,
  unionCover: 0.7,
  guessed: -1.7,
  named: 1.6,
  form: 1.1,
  sentenceCover: 1,
  sentenceGrams: 1.8,
  wording: 1.45,
  margin: 1.85,
  slots: 2,
  many: -1.6,
} as const satisfies ConfidenceSignals;
const bias = -6.65;

export const confidenceNames = namesOf(confidenceWeights);

/** rag_score: the calibrated probability, 0..1, that the passages found hold the answer. */
export const confidenceOf = (ranking: Ranking): number => {
  if (ranking.passages.length === 0) return 0;
  const signals = confidenceSignals(ranking);
  return (
    1 / (1 + Math.exp(-confidenceNames.reduce((sum, name) => sum + confidenceWeights[name] * signals[name], bias)))
  );
};

/** Below it the assistant says that it does not know. */
export const answerThreshold = 0.2;
