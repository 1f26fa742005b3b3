import { foundBySlot, pickCandidates } from "./candidates.rules";
import type { Corpus } from "./corpus.rules";
import { isEveryday } from "./everyday-words";
import type { GramCounts } from "./grams.rules";
import { guessesFor, startFor, withNearTerms } from "./near-words.rules";
import type { LiveIndex, TermPostings } from "./postings.repository";
import type { Question, Slot } from "./question.rules";
import { type Candidate, type NearPassage, type Ranking, rankPassages } from "./rank-passages";

/** Where one assistant's index is read: the database, or memory for measuring. */
export interface PassageSource {
  /** The size of the live index, and the live postings of some terms. */
  readIndex(terms: string[]): Promise<LiveIndex>;
  readGrams(index: LiveIndex): Promise<GramCounts>;
  /** Those of `guesses` that are terms, and up to `limit` terms that start with each of `starts`. */
  listNearTerms(guesses: string[], starts: string[], limit: number): Promise<string[]>;
  readPostings(terms: string[]): Promise<TermPostings[]>;
  readCandidates(ids: number[]): Promise<Candidate[]>;
  /** Passages that mean what the question means, where texts are embedded. */
  listNearest?(): Promise<NearPassage[]>;
}

/** Measured: on sets of 300 to 1,500 passages 60 rank as well as 120 or 200; each one costs time. */
const candidatesMax = 80;
const unknownMax = 3;
const relativesMax = 8;

/** Looks wide by words, then ranks once. Null when the assistant has no passage. */
export const searchPassages = async (source: PassageSource, asked: Question): Promise<Ranking | null> => {
  const index = await source.readIndex(asked.slots.flatMap((slot) => [...slot.terms.keys()]));
  if (index.passages === 0) return null;
  const postings = new Map(index.terms.map((one) => [one.term, one]));
  const corpus = { ...index, grams: await source.readGrams(index) };
  const question = await withUnknownWords(source, asked, postings, corpus);
  const found = foundBySlot(question, postings);
  const ids = pickCandidates(question, postings, found, corpus, candidatesMax);
  const near = (await source.listNearest?.()) ?? [];
  const wanted = [...new Set([...ids, ...near.map(({ id }) => id)])];
  return rankPassages(question, found, corpus, await source.readCandidates(wanted), near);
};

/** Looks for what unknown words may have been meant for; adds what it reads to `postings`. */
const withUnknownWords = async (
  source: PassageSource,
  question: Question,
  postings: Map<string, TermPostings>,
  { grams }: Corpus,
): Promise<Question> => {
  const isKnown = (slot: Slot) => [...slot.terms.keys()].some((term) => postings.has(term));
  const unknown = question.slots.filter((slot) => !isKnown(slot) && !isEveryday(slot.folded)).slice(0, unknownMax);
  const guesses = new Map(unknown.map((slot) => [slot, new Set(guessesFor(slot, question.language, grams))]));
  const starts = unknown.flatMap((slot) => startFor(slot) ?? []);
  const all = [...guesses.values()].flatMap((list) => [...list]);
  if (all.length + starts.length === 0) return question;
  const near = await source.listNearTerms(all, starts, relativesMax);
  const meant = withNearTerms(question, new Set(unknown), guesses, near);
  const terms = meant.slots.flatMap((slot) => [...slot.terms.keys()]).filter((term) => near.includes(term));
  for (const one of await source.readPostings(terms)) postings.set(one.term, one);
  return meant;
};
