import type { Corpus } from "./corpus.rules";
import { wordFlags } from "./features-format.rules";
import type { GramCounts } from "./grams.rules";
import { eachGram } from "./grams.rules";
import { PassageReader, type PassageSignals, type Scale } from "./passage-signals.rules";
import type { Question } from "./question.rules";
import { type Entry, QuestionLexicon } from "./question-lexicon";
import { weighQuestion } from "./question-weights.rules";
import { rankingWeights, similarityWeight } from "./ranking-weights";
import { type Intern, type ReadPassage, readFeatures } from "./read-features";
import { namesOf } from "./weight-names";

/** A passage that may hold the answer, as the database gives it. */
export interface Candidate {
  id: number;
  documentId: string;
  /** Its place in its document, from 0. */
  position: number;
  features: Uint8Array;
}

/** Signals that compare a passage with the other candidates of the same question. */
export interface ComparedSignals extends PassageSignals {
  wordsOfBest: number;
  gramsOfBest: number;
  /** How well the other passages of its document do. */
  document: number;
  isLead: number;
}

export interface RankedPassage {
  candidate: Candidate;
  passage: ReadPassage<Entry>;
  signals: ComparedSignals;
  score: number;
}

/** A passage near to the question by meaning, with the cosine similarity of their vectors. */
export interface NearPassage {
  id: number;
  similarity: number;
}

export interface Ranking {
  scale: Scale;
  /** Of the nearest passage; null where nothing is embedded. */
  similarity: number | null;
  passages: RankedPassage[];
}

const strangerDocument = 0.3;

/** Mean word score of the other candidates of each document, over the best of all. */
const siblings = (ranked: RankedPassage[], best: number): ((one: RankedPassage) => number) => {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { candidate, signals } of ranked) {
    const known = sums.get(candidate.documentId) ?? { sum: 0, count: 0 };
    known.sum += signals.words / best;
    known.count++;
    sums.set(candidate.documentId, known);
  }
  return ({ candidate, signals }) => {
    const all = sums.get(candidate.documentId);
    return all && all.count > 1 ? (all.sum - signals.words / best) / (all.count - 1) : strangerDocument;
  };
};

const highest = (ranked: RankedPassage[], signal: "words" | "grams"): number =>
  ranked.reduce((most, { signals }) => Math.max(most, signals[signal]), 1e-9);

/** Fills in what compares the candidates with each other, and scores them. */
const compare = (ranked: RankedPassage[]): void => {
  const words = highest(ranked, "words");
  const grams = highest(ranked, "grams");
  const document = siblings(ranked, words);
  for (const one of ranked) {
    one.signals.wordsOfBest = one.signals.words / words;
    one.signals.gramsOfBest = one.signals.grams / grams;
    one.signals.document = document(one);
    one.score = scoreOf(one.signals);
  }
};

export const signalNames = namesOf(rankingWeights);

const scoreOf = (signals: ComparedSignals): number =>
  signalNames.reduce((total, name) => total + rankingWeights[name] * signals[name], 0);

/**
 * The one ranker: orders candidates by how likely they hold the answer. `found[i]` is how many live passages of the
 * assistant hold slot i of the question.
 */
export const rankPassages = (
  question: Question,
  found: number[],
  corpus: Corpus,
  candidates: Candidate[],
  near: NearPassage[] = [],
): Ranking => {
  const scale: Scale = { question, corpus, weights: weighQuestion(question, found, corpus) };
  const lexicon = new QuestionLexicon(question);
  const reader = new PassageReader(scale);
  const passages: RankedPassage[] = [];
  for (const candidate of candidates) {
    const passage = readFeatures(candidate.features, lexicon.intern);
    if (!passage) continue;
    const compared = { wordsOfBest: 0, gramsOfBest: 0, document: 0, isLead: candidate.position === 0 ? 1 : 0 };
    passages.push({ candidate, passage, signals: Object.assign(reader.read(passage), compared), score: 0 });
  }
  compare(passages);
  const nearness = nearnessOf(near);
  for (const one of passages) one.score += similarityWeight * nearness(one.candidate.id);
  const similarity = near.length === 0 ? null : Math.max(...near.map((one) => one.similarity));
  return { scale, similarity, passages: passages.sort((one, other) => other.score - one.score) };
};

/**
 * From 1, the nearest passage of all, down to 0, the last of the nearest and all others. Models differ in what cosine they
 * give to texts that have nothing in common, so only the order and the distances between the nearest count.
 */
const nearnessOf = (near: NearPassage[]): ((id: number) => number) => {
  const similarities = near.map(({ similarity }) => similarity);
  const [least, most] = [Math.min(...similarities), Math.max(...similarities)];
  const range = most - least;
  const share = new Map(near.map(({ id, similarity }) => [id, range > 0 ? (similarity - least) / range : 1]));
  return (id) => share.get(id) ?? 0;
};

interface WordBytes {
  bytes: Uint8Array;
  from: number;
  to: number;
}

const contentBytes: Intern<WordBytes | null> = (flags, _folded, _stem, bytes, from, to) =>
  (flags & wordFlags.stop) === 0 ? { bytes, from, to } : null;

/** Adds one passage of the sample to the assistant's gram counts. */
export const countGrams = (counts: GramCounts, features: Uint8Array): void => {
  const passage = readFeatures(features, contentBytes);
  if (!passage) return;
  counts.addPassage((visit) => {
    for (const words of [passage.title, passage.body]) {
      for (const number of words) {
        const word = passage.entries[number];
        if (word) eachGram(word.bytes, word.from, word.to, visit);
      }
    }
  });
};
