import type { Ranking } from "./rank-passages";

/** What tells an answerable question from one these texts do not answer. All in 0..1. */
export interface ConfidenceSignals {
  words: number;
  grams: number;
  cover: number;
  unionCover: number;
  sentence: number;
  rarest: number;
  margin: number;
  wording: number;
}

/** `missing`: the slots no live passage holds are counted through `words` and `cover`, whose sums hold them too. */
export const confidenceSignals = ({ passages, scale }: Ranking): ConfidenceSignals => {
  const top = passages.slice(0, 3);
  const most = (of: (one: (typeof top)[number]) => number): number => Math.max(0, ...top.map(of));
  const [first, , third] = top;
  return {
    words: most(({ signals }) => signals.words),
    grams: most(({ signals }) => signals.grams),
    cover: most(({ signals }) => signals.cover),
    unionCover: unionCover(top, scale),
    sentence: most(({ signals }) => signals.sentenceGrams),
    rarest: most(({ signals }) => signals.rarest),
    margin: first && third ? Math.min(1, (first.score - third.score) / 5) : 0,
    wording: most(({ signals }) => signals.wording),
  };
};

const unionCover = (top: Ranking["passages"], { weights }: Ranking["scale"]): number => {
  const hits = new Map<number, number>();
  for (const { passage } of top) {
    for (const { slot, weight } of passage.entries) {
      if (slot >= 0) hits.set(slot, Math.max(weight, hits.get(slot) ?? 0));
    }
  }
  let total = 0;
  for (const [slot, weight] of hits) total += weight * (weights.slots[slot] ?? 0);
  return weights.slotsSum > 0 ? total / weights.slotsSum : 0;
};

/** Fitted: see docs/decisions. */
export const confidenceWeights = {
  bias: -5,
  words: 3,
  grams: 6,
  cover: 1,
  unionCover: 1,
  sentence: 2,
  rarest: 0.5,
  margin: 1,
  wording: 1,
} as const;

export const confidenceNames = [
  "words",
  "grams",
  "cover",
  "unionCover",
  "sentence",
  "rarest",
  "margin",
  "wording",
] as const satisfies (keyof ConfidenceSignals)[];

/** rag_score: the calibrated probability, 0..1, that the passages found hold the answer. */
export const confidenceOf = (ranking: Ranking): number => {
  if (ranking.passages.length === 0) return 0;
  const signals = confidenceSignals(ranking);
  const sum = confidenceNames.reduce<number>(
    (total, name) => total + confidenceWeights[name] * signals[name],
    confidenceWeights.bias,
  );
  return 1 / (1 + Math.exp(-sum));
};

/** Below it the assistant says that it does not know. */
export const answerThreshold = 0.35;
