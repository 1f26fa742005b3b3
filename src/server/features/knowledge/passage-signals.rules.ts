import { type Corpus, k1, saturation } from "./corpus.rules";
import { wordFlags } from "./features-format.rules";
import { pairKey, type Question } from "./question.rules";
import type { Entry } from "./question-lexicon";
import type { AnswerType } from "./question-type.rules";
import type { QuestionWeights } from "./question-weights.rules";
import type { ReadPassage, SentencePlace } from "./read-features";

/** All that scoring one question needs, whatever the passage. */
export interface Scale {
  question: Question;
  weights: QuestionWeights;
  corpus: Corpus;
}

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

type Passage = ReadPassage<Entry>;

const entryAt = (passage: Passage, words: Uint16Array, at: number): Entry | undefined =>
  passage.entries[words[at] ?? -1];

/** The best weight with which words `[from, to)` answer each slot. */
const hitsOf = (passage: Passage, words: Uint16Array, from: number, to: number, slots: number): Float64Array => {
  const hits = new Float64Array(slots);
  for (let at = from; at < to; at++) {
    const entry = entryAt(passage, words, at);
    if (entry && entry.slot >= 0 && entry.weight > (hits[entry.slot] ?? 0)) hits[entry.slot] = entry.weight;
  }
  return hits;
};

const covered = (hits: Float64Array, { weights }: Scale): number => {
  let total = 0;
  for (let slot = 0; slot < hits.length; slot++) total += (hits[slot] ?? 0) * (weights.slots[slot] ?? 0);
  return weights.slotsSum > 0 ? total / weights.slotsSum : 0;
};

const higher = (a: Float64Array, b: Float64Array, share = 1): Float64Array =>
  a.map((value, at) => Math.max(value, share * (b[at] ?? 0)));

/** BM25 of words and of grams, over the highest they could reach. */
const lexical = (passage: Passage, { question, weights, corpus }: Scale): { words: number; grams: number } => {
  const slots = new Float64Array(question.slots.length);
  const grams = new Float64Array(question.grams.length);
  let [length, gramLength] = [0, 0];
  for (const words of [passage.title, passage.body]) {
    for (let at = 0; at < words.length; at++) {
      const entry = entryAt(passage, words, at);
      if (!entry || entry.isStop) continue;
      length++;
      gramLength += entry.gramCount;
      if (entry.slot >= 0) slots[entry.slot] = (slots[entry.slot] ?? 0) + entry.weight;
      for (const gram of entry.grams) grams[gram] = (grams[gram] ?? 0) + 1;
    }
  }
  const mean = corpus.totalLength / Math.max(corpus.passages, 1);
  return {
    words: weighed(slots, weights.slots, weights.slotsSum, length, mean),
    grams: weighed(grams, weights.grams, weights.gramsSum, gramLength, corpus.grams.meanGrams),
  };
};

const weighed = (frequencies: Float64Array, weights: number[], sum: number, length: number, mean: number): number => {
  let total = 0;
  for (let at = 0; at < frequencies.length; at++) {
    const frequency = frequencies[at] ?? 0;
    if (frequency > 0) total += (weights[at] ?? 0) * saturation(frequency, length, mean);
  }
  return sum > 0 ? total / (sum * (k1 + 1)) : 0;
};

/** Share of the question's neighbouring content words that are neighbours in the passage too. */
const pairShare = (passage: Passage, { weights }: Scale): number => {
  const slots = weights.slots.length;
  const met = new Set<number>();
  let before = -1;
  for (let at = 0; at < passage.body.length; at++) {
    const entry = entryAt(passage, passage.body, at);
    if (!entry || entry.isStop) continue;
    if (before >= 0 && entry.slot === before + 1) met.add(before);
    before = entry.slot;
  }
  let [total, sum] = [0, 0];
  for (let slot = 0; slot + 1 < slots; slot++) {
    const weight = (weights.slots[slot] ?? 0) + (weights.slots[slot + 1] ?? 0);
    sum += weight;
    if (met.has(slot)) total += weight;
  }
  return sum > 0 ? total / sum : 0;
};

/** Share of the question's word pairs, stop words included, that words `[from, to)` hold as they are. */
export const wordingShare = (passage: Passage, from: number, to: number, { pairs }: Question): number => {
  const met = new Set<number>();
  let before = -1;
  for (let at = from; at < to; at++) {
    const place = entryAt(passage, passage.body, at)?.place ?? -1;
    if (place >= 0 && before >= 0 && pairs.has(pairKey(before, place))) met.add(pairKey(before, place));
    before = place;
  }
  return pairs.size > 0 ? met.size / pairs.size : 0;
};

const formShare = (passage: Passage, { question }: Scale): number => {
  const met = new Set<number>();
  for (const number of passage.body) {
    const form = passage.entries[number]?.sameForm ?? -1;
    if (form >= 0) met.add(form);
  }
  return question.slots.length > 0 ? met.size / question.slots.length : 0;
};

/** Whether words `[from, to)` hold something of the kind that is asked for, and that the question does not say itself. */
export const holdsType = (passage: Passage, from: number, to: number, type: AnswerType | null): number => {
  if (!type) return 0;
  let found = 0;
  for (let at = from; at < to && found < 2; at++) {
    const entry = entryAt(passage, passage.body, at);
    if (!entry || entry.place >= 0) continue;
    if (type === "moment" && (entry.flags & wordFlags.date) !== 0) found++;
    else if (type === "number" && (entry.flags & wordFlags.digit) !== 0) found++;
    else if (type === "name" && at > from && !entry.isStop && passage.isCapitalised(at)) found++;
  }
  return found / 2;
};

export interface SentenceSignals {
  /** Words of the question in the sentence itself, then with the title and the sentence before it. */
  cover: number;
  contextCover: number;
  grams: number;
  contextGrams: number;
}

const gramsIn = (passage: Passage, words: Uint16Array, from: number, to: number, count: number): Uint8Array => {
  const met = new Uint8Array(count);
  for (let at = from; at < to; at++) {
    for (const gram of entryAt(passage, words, at)?.grams ?? []) met[gram] = 1;
  }
  return met;
};

const gramShare = (met: Uint8Array, also: Uint8Array | null, { weights }: Scale): number => {
  let total = 0;
  for (let gram = 0; gram < met.length; gram++) {
    if (met[gram] || also?.[gram]) total += weights.grams[gram] ?? 0;
  }
  return weights.gramsSum > 0 ? total / weights.gramsSum : 0;
};

const contextShare = 0.8;

/** What each sentence of a passage holds of the question. */
export const sentenceSignals = (passage: Passage, scale: Scale): SentenceSignals[] => {
  const { slots, grams } = scale.question;
  const titleHits = hitsOf(passage, passage.title, 0, passage.title.length, slots.length);
  const titleGrams = gramsIn(passage, passage.title, 0, passage.title.length, grams.length);
  let before: Float64Array = new Float64Array(slots.length);
  return passage.sentences.map(({ from, to }: SentencePlace) => {
    const hits = hitsOf(passage, passage.body, from, to, slots.length);
    const met = gramsIn(passage, passage.body, from, to, grams.length);
    const context = higher(higher(hits, before, contextShare), titleHits, contextShare);
    before = hits;
    return {
      cover: covered(hits, scale),
      contextCover: covered(context, scale),
      grams: gramShare(met, null, scale),
      contextGrams: gramShare(met, titleGrams, scale),
    };
  });
};

export const passageSignals = (passage: Passage, scale: Scale): PassageSignals => {
  const { question, weights } = scale;
  const slots = question.slots.length;
  const title = hitsOf(passage, passage.title, 0, passage.title.length, slots);
  const hits = higher(hitsOf(passage, passage.body, 0, passage.body.length, slots), title);
  const sentences = sentenceSignals(passage, scale);
  const named = weights.named.reduce((total, slot) => total + (hits[slot] ?? 0) * (weights.slots[slot] ?? 0), 0);
  return {
    ...lexical(passage, scale),
    cover: covered(hits, scale),
    titleCover: covered(title, scale),
    namedCover: weights.namedSum > 0 ? named / weights.namedSum : 0.5,
    rarest: hits[weights.rarest] ?? 0,
    form: formShare(passage, scale),
    pairs: pairShare(passage, scale),
    wording: wordingShare(passage, 0, passage.body.length, question),
    sentenceCover: Math.max(0, ...sentences.map(({ contextCover }) => contextCover)),
    sentenceGrams: Math.max(0, ...sentences.map(({ contextGrams }) => contextGrams)),
    answerType: holdsType(passage, 0, passage.body.length, question.answerType),
    size: Math.log(Math.max(passage.body.length, 10) / 150),
  };
};
