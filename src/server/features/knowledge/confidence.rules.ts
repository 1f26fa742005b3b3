import type { RankedPassage, Ranking } from "./rank-passages";
import { namesOf } from "./weight-names";

/** What tells a question these texts answer from one they do not. All in 0..1. */
export interface ConfidenceSignals {
  /** The best passage's share of the question's letter grams, times how much the question says. */
  evidence: number;
  /** How much the question says: the rarer its words here, and the more of them, the more a match proves. */
  weight: number;
  /** How alone the best passage stands in the ranking. */
  lead: number;
  /** How many of the first five passages are of the best one's document: texts on a subject stand together. */
  sameDocument: number;
  titleCover: number;
  named: number;
  wording: number;
  /** Share of the question that the best passages answer together. */
  unionCover: number;
  /** Share of the question answered by guesses at unknown words only. */
  guessed: number;
  /** Share of the question that none of these texts holds. */
  unknown: number;
  /** Among many passages some match by chance: 1 for ten thousand. */
  many: number;
}

/** Sum of the rarities of a question's words past which saying more proves no more: some six rare words. */
const fullWeight = 40;
const neighbours = 5;

export const confidenceSignals = ({ passages, scale }: Ranking): ConfidenceSignals => {
  const top = passages.slice(0, 3);
  const most = (of: (signals: RankedPassage["signals"]) => number): number =>
    top.reduce((highest, { signals }) => Math.max(highest, of(signals)), 0);
  const [first] = top;
  const weight = Math.min(1, scale.weights.slotsSum / fullWeight);
  return {
    evidence: (first?.signals.grams ?? 0) * weight,
    weight,
    lead: leadOf(passages),
    sameDocument: sameDocument(passages.slice(0, neighbours)),
    titleCover: first?.signals.titleCover ?? 0,
    named: most(({ namedCover }) => namedCover),
    wording: most(({ wording }) => wording),
    ...unionCovers(top, scale),
    unknown: unknownShare(passages, scale),
    many: Math.log10(Math.max(1, scale.corpus.passages)) / 4,
  };
};

/** The chance the ranker gives its first passage: it was fitted as a softmax over the candidates of a question. */
const leadOf = (passages: RankedPassage[]): number => {
  const best = passages[0]?.score ?? 0;
  return 1 / passages.reduce((sum, { score }) => sum + Math.exp(score - best), 0);
};

const sameDocument = ([best, ...others]: RankedPassage[]): number =>
  others.filter(({ candidate }) => candidate.documentId === best?.candidate.documentId).length / (neighbours - 1);

const hitsOf = (passages: RankedPassage[]): Map<number, number> => {
  const hits = new Map<number, number>();
  for (const { passage } of passages) {
    for (const { slot, weight } of passage.entries) {
      if (slot >= 0) hits.set(slot, Math.max(weight, hits.get(slot) ?? 0));
    }
  }
  return hits;
};

/** Share of the question that the best passages answer together, and the part of it that rests on guesses. */
const unionCovers = (
  top: RankedPassage[],
  { weights }: Ranking["scale"],
): Pick<ConfidenceSignals, "unionCover" | "guessed"> => {
  let [unionCover, guessed] = [0, 0];
  for (const [slot, weight] of hitsOf(top)) {
    const share = (weight * (weights.slots[slot] ?? 0)) / (weights.slotsSum || 1);
    unionCover += share;
    if (weight < 1) guessed += share;
  }
  return { unionCover, guessed };
};

const unknownShare = (passages: RankedPassage[], { weights }: Ranking["scale"]): number => {
  const hits = hitsOf(passages);
  const missed = weights.slots.reduce((sum, rarity, slot) => sum + rarity * (1 - (hits.get(slot) ?? 0)), 0);
  return missed / (weights.slotsSum || 1);
};

/**
 * A logistic fitted on the documents of even hash of the evaluation sets. Positive: a right passage is among the first
 * five. Negative: the same questions without their document, and questions of the other sets. Calibration, figures of
 * both halves and the command: docs/decisions.
 */
export const confidenceWeights = {
  evidence: 16.1,
  weight: -2.6,
  lead: 2.65,
  sameDocument: 2.15,
  titleCover: 2.1,
  named: 1.3,
  wording: 2.65,
  unionCover: 1.4,
  guessed: -2.9,
  unknown: -2.1,
  many: -3.6,
} as const satisfies ConfidenceSignals;
const bias = -4.3;

export const confidenceNames = namesOf(confidenceWeights);

/** rag_score: the calibrated probability, 0..1, that the passages found hold the answer. */
export const confidenceOf = (ranking: Ranking): number => {
  if (ranking.passages.length === 0) return 0;
  const signals = confidenceSignals(ranking);
  return (
    1 / (1 + Math.exp(-confidenceNames.reduce((sum, name) => sum + confidenceWeights[name] * signals[name], bias)))
  );
};
