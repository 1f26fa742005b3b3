import type { DatabaseClient, Transaction } from "../../db/client";
import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import { foundBySlot, pickCandidates } from "./candidates.rules";
import { confidenceOf } from "./confidence.rules";
import type { Corpus } from "./corpus.rules";
import { isEveryday } from "./everyday-words";
import { readGramCounts } from "./gram-sample";
import { detectLanguage } from "./language.rules";
import { guessesFor, startFor, withNearTerms } from "./near-words.rules";
import { type PassageText, readCandidates, readPassageTexts } from "./passages.repository";
import { listNearTerms, readLiveIndex, readPostings, type TermPostings } from "./postings.repository";
import { type Question, readQuestion, type Slot } from "./question.rules";
import { scoreSentences } from "./quote-sentences.rules";
import { type RankedPassage, type Ranking, rankPassages } from "./rank-passages";
import type { FoundPassage, Retrieval } from "./retrieval";

type Owner = Tenant & { workspaceId: string };

const candidatesMax = 120;
const foundMax = 8;
const quotesMax = 6;
const unknownMax = 3;
const relativesMax = 8;

/**
 * The passages of an assistant that best answer a question, with their best sentences and how likely they are to hold the
 * answer. `fallbackLanguage` is taken when the question's own words do not tell.
 */
export const findPassages = async (
  ctx: Owner & { db: DatabaseClient },
  text: string,
  fallbackLanguage = "fr",
): Promise<Retrieval> => {
  const language = detectLanguage(text, fallbackLanguage);
  const question = readQuestion(text, language);
  if (question.slots.length === 0) return { passages: [], confidence: 0, language };
  return withTenant(ctx.db, ctx, (tx) => search(tx, ctx, question));
};

const search = async (tx: Transaction, owner: Owner, asked: Question): Promise<Retrieval> => {
  const nothing = { passages: [], confidence: 0, language: asked.language };
  const terms = asked.slots.flatMap((slot) => [...slot.terms.keys()]);
  const index = await readLiveIndex(tx, owner, terms);
  if (index.passages === 0) return nothing;
  const postings = new Map(index.terms.map((one) => [one.term, one]));
  const corpus = { ...index, grams: await readGramCounts(tx, owner, index) };
  const question = await withUnknownWords(tx, owner, asked, postings, corpus);
  const found = foundBySlot(question, postings);
  const ids = pickCandidates(question, postings, found, corpus, candidatesMax);
  const ranking = rankPassages(question, found, corpus, await readCandidates(tx, owner, ids));
  const best = ranking.passages.slice(0, foundMax);
  const texts = await readPassageTexts(
    tx,
    owner,
    best.map(({ candidate }) => candidate.id),
  );
  return { ...nothing, passages: described(best, texts, ranking), confidence: confidenceOf(ranking) };
};

/** Looks for what unknown words may have been meant for; adds what it reads to `postings`. */
const withUnknownWords = async (
  tx: Transaction,
  owner: Owner,
  question: Question,
  postings: Map<string, TermPostings>,
  { grams }: Corpus,
): Promise<Question> => {
  const isKnown = (slot: Slot) => [...slot.terms.keys()].some((term) => postings.has(term));
  const unknown = question.slots.filter((slot) => !isKnown(slot) && !isEveryday(slot.folded)).slice(0, unknownMax);
  const guesses = new Map(unknown.map((slot) => [slot, new Set(guessesFor(slot, question.language, grams))]));
  const starts = unknown.flatMap((slot) => startFor(slot) ?? []);
  const all = [...guesses.values()].flatMap((list) => [...list]);
  if (all.length === 0) return question;
  const near = await listNearTerms(tx, owner, all, starts, relativesMax);
  const meant = withNearTerms(question, new Set(unknown), guesses, near);
  const terms = meant.slots.flatMap((slot) => [...slot.terms.keys()]).filter((term) => near.includes(term));
  for (const one of await readPostings(tx, owner, terms)) postings.set(one.term, one);
  return meant;
};

const described = (best: RankedPassage[], texts: PassageText[], ranking: Ranking): FoundPassage[] => {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const top = best[0]?.score ?? 0;
  return best.flatMap((ranked) => {
    const passage = byId.get(ranked.candidate.id);
    if (!passage) return [];
    const sentences = scoreSentences(ranked, top - ranked.score, passage.text, ranking.scale).slice(0, quotesMax);
    const quotes = sentences.map(({ start, end, givenStart, givenEnd, score }) => ({
      text: passage.text.slice(start, end),
      start: passage.start + givenStart,
      end: passage.start + givenEnd,
      score,
    }));
    return [{ ...passage, documentId: ranked.candidate.documentId, score: ranked.score, quotes }];
  });
};
