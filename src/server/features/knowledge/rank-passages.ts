import type { Corpus } from "./corpus.rules";
import type { GramCounts } from "./grams.rules";
import { eachGram } from "./grams.rules";
import { type PassageSignals, passageSignals, type Scale } from "./passage-signals.rules";
import type { Question } from "./question.rules";
import { type Entry, QuestionLexicon } from "./question-lexicon";
import { weighQuestion } from "./question-weights.rules";
import { rankingWeights } from "./ranking-weights";
import { type ReadPassage, readFeatures } from "./read-features";

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

export interface RankedPassage extends Candidate {
  passage: ReadPassage<Entry>;
  signals: ComparedSignals;
  score: number;
}

export interface Ranking {
  scale: Scale;
  passages: RankedPassage[];
}

type Scored = Candidate & { passage: ReadPassage<Entry>; raw: PassageSignals };

const strangerDocument = 0.3;

/** Mean word score of the other candidates of each document, over the best of all. */
const siblings = (scored: Scored[], best: number): ((one: Scored) => number) => {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { documentId, raw } of scored) {
    const known = sums.get(documentId) ?? { sum: 0, count: 0 };
    sums.set(documentId, { sum: known.sum + raw.words / best, count: known.count + 1 });
  }
  return ({ documentId, raw }) => {
    const all = sums.get(documentId);
    return all && all.count > 1 ? (all.sum - raw.words / best) / (all.count - 1) : strangerDocument;
  };
};

const compared = (scored: Scored[]): RankedPassage[] => {
  const words = Math.max(1e-9, ...scored.map(({ raw }) => raw.words));
  const grams = Math.max(1e-9, ...scored.map(({ raw }) => raw.grams));
  const document = siblings(scored, words);
  return scored.map((one) => {
    const { raw, ...candidate } = one;
    const signals = {
      ...raw,
      wordsOfBest: raw.words / words,
      gramsOfBest: raw.grams / grams,
      document: document(one),
      isLead: candidate.position === 0 ? 1 : 0,
    };
    return { ...candidate, signals, score: scoreOf(signals) };
  });
};

export const signalNames = Object.keys(rankingWeights) as (keyof typeof rankingWeights)[];

const scoreOf = (signals: ComparedSignals): number =>
  signalNames.reduce((total, name) => total + rankingWeights[name] * signals[name], 0);

/**
 * The one ranker: orders candidates by how likely they hold the answer. `found[i]` is how many live passages of the
 * assistant hold slot i of the question.
 */
export const rankPassages = (question: Question, found: number[], corpus: Corpus, candidates: Candidate[]): Ranking => {
  const scale: Scale = { question, corpus, weights: weighQuestion(question, found, corpus) };
  const lexicon = new QuestionLexicon(question);
  const scored: Scored[] = [];
  for (const candidate of candidates) {
    const passage = readFeatures(candidate.features, lexicon.intern);
    if (passage) scored.push({ ...candidate, passage, raw: passageSignals(passage, scale) });
  }
  return { scale, passages: compared(scored).sort((one, other) => other.score - one.score) };
};

const ignored = null;

/** Adds one passage of the sample to the assistant's gram counts. */
export const countGrams = (counts: GramCounts, features: Uint8Array): void => {
  const passage = readFeatures(features, (word) => ((word.flags & 1) !== 0 ? ignored : word));
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
