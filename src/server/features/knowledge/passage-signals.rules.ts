import { type Corpus, k1, saturation } from "./corpus.rules";
import type { Question } from "./question.rules";
import type { Entry } from "./question-lexicon";
import type { QuestionWeights } from "./question-weights.rules";
import type { ReadPassage } from "./read-features";
import { SentenceReader } from "./sentence-signals.rules";
import { formShare, holdsType, pairShare, wordingShare } from "./word-order.rules";

/** All that scoring one question needs, whatever the passage. */
export interface Scale {
  question: Question;
  weights: QuestionWeights;
  corpus: Corpus;
}

export type Passage = ReadPassage<Entry>;

/** Shares are in 0..1; `words` and `grams` are BM25 over its highest possible value. */
export interface PassageSignals {
  words: number;
  grams: number;
  cover: number;
  titleCover: number;
  namedCover: number;
  rarest: number;
  form: number;
  pairs: number;
  wording: number;
  sentenceCover: number;
  sentenceGrams: number;
  answerType: number;
  size: number;
}

/** Reads the signals of many passages for one question; its counters are used again for each. */
export class PassageReader {
  private readonly slots: Float64Array;
  private readonly grams: Float64Array;
  private readonly sentences: SentenceReader;
  private length = 0;
  private gramLength = 0;

  constructor(private readonly scale: Scale) {
    this.slots = new Float64Array(scale.question.slots.length);
    this.grams = new Float64Array(scale.question.grams.length);
    this.sentences = new SentenceReader(scale);
  }

  read(passage: Passage): PassageSignals {
    const { question, weights, corpus } = this.scale;
    this.count(passage);
    const sentences = this.sentences.read(passage);
    const hits = this.sentences.hits;
    return {
      words: weighed(this.slots, weights.slots, weights.slotsSum, this.length, meanLength(corpus)),
      grams: weighed(this.grams, weights.grams, weights.gramsSum, this.gramLength, corpus.grams.meanGrams),
      cover: covered(hits, weights),
      titleCover: covered(this.sentences.titleHits, weights),
      namedCover: namedCover(hits, weights),
      rarest: hits[weights.rarest] ?? 0,
      form: formShare(passage, question.slots.length, 0, passage.body.length),
      pairs: pairShare(passage, weights),
      wording: wordingShare(passage, 0, passage.body.length, question),
      sentenceCover: sentences.reduce((most, { contextCover }) => Math.max(most, contextCover), 0),
      sentenceGrams: sentences.reduce((most, { contextGrams }) => Math.max(most, contextGrams), 0),
      answerType: holdsType(passage, 0, passage.body.length, question.answerType),
      size: Math.log(Math.max(passage.body.length, 10) / 150),
    };
  }

  /** How often the passage, its title included, holds each slot and each gram. */
  private count({ entries, title, body }: Passage): void {
    this.slots.fill(0);
    this.grams.fill(0);
    this.length = 0;
    this.gramLength = 0;
    for (const number of title) this.countWord(entries[number]);
    for (const number of body) this.countWord(entries[number]);
  }

  private countWord(entry: Entry | undefined): void {
    if (!entry || entry.isStop) return;
    this.length++;
    this.gramLength += entry.gramCount;
    if (entry.slot >= 0) this.slots[entry.slot] = (this.slots[entry.slot] ?? 0) + entry.weight;
    const { grams } = entry;
    for (let at = 0; at < grams.length; at++) {
      const gram = grams[at] ?? 0;
      this.grams[gram] = (this.grams[gram] ?? 0) + 1;
    }
  }
}

const meanLength = ({ totalLength, passages }: Corpus): number => totalLength / Math.max(passages, 1);

const weighed = (frequencies: Float64Array, weights: number[], sum: number, length: number, mean: number): number => {
  let total = 0;
  for (let at = 0; at < frequencies.length; at++) {
    const frequency = frequencies[at] ?? 0;
    if (frequency > 0) total += (weights[at] ?? 0) * saturation(frequency, length, mean);
  }
  return sum > 0 ? total / (sum * (k1 + 1)) : 0;
};

/** Share of the question, by the weight of its slots, that these hits answer. */
export const covered = (hits: Float64Array, { slots, slotsSum }: QuestionWeights): number => {
  let total = 0;
  for (let slot = 0; slot < hits.length; slot++) total += (hits[slot] ?? 0) * (slots[slot] ?? 0);
  return slotsSum > 0 ? total / slotsSum : 0;
};

/** A question without names counts as half covered. */
const namedCover = (hits: Float64Array, { named, namedSum, slots }: QuestionWeights): number => {
  if (namedSum === 0) return 0.5;
  return named.reduce((total, slot) => total + (hits[slot] ?? 0) * (slots[slot] ?? 0), 0) / namedSum;
};
