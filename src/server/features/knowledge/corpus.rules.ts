import { isEveryday } from "./everyday-words";
import type { GramCounts } from "./grams.rules";

/** What the assistant's live passages look like as a whole. */
export interface Corpus {
  passages: number;
  /** Content words of all passages together. */
  totalLength: number;
  /** Letter grams of a sample of the passages. */
  grams: GramCounts;
}

/** BM25: how fast repeated words stop counting, and how much longer passages are held back. */
export const k1 = 1.2;
export const b = 0.6;

/** How much a word's `frequency` in a text counts, from 0 to k1 + 1. */
export const saturation = (frequency: number, length: number, meanLength: number): number =>
  (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + (b * length) / Math.max(meanLength, 1)));

/**
 * A knowledge base of a dozen passages can't tell a rare word from an everyday one: these imagined passages of ordinary
 * text are counted in. Past a few hundred real ones they no longer weigh.
 */
const imagined = 40;
const everydayShare = 0.25;
const ordinaryShare = 0.005;

/** Inverse document frequency of a folded word that `found` of `total` passages hold. */
export const rarity = (folded: string, found: number, total: number): number => {
  const share = isEveryday(folded) ? everydayShare : ordinaryShare;
  const holding = Math.min(found, total) + imagined * share;
  const all = total + imagined;
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
};

export const gramRarity = (expected: number, total: number): number => {
  const holding = Math.min(expected, total);
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
};
