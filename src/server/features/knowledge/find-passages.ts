import type { DatabaseClient, Transaction } from "../../db/client";
import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { confidenceOf } from "./confidence.rules";
import { addressOf } from "./document-use.rules";
import { listNearest } from "./embeddings.repository";
import { readGramCounts } from "./gram-sample";
import { readKeptCandidates } from "./kept-candidates";
import { readKeptIndex } from "./kept-postings";
import { detectLanguage } from "./language.rules";
import { type PassageText, readPassageTexts } from "./passages.repository";
import { listNearTerms, readPostings } from "./postings.repository";
import { readQuestion } from "./question.rules";
import { isTitle, type ScoredSentence, scoreSentences } from "./quote-sentences.rules";
import type { RankedPassage, Ranking } from "./rank-passages";
import type { FoundPassage, Quote, Retrieval } from "./retrieval";
import { type PassageSource, searchPassages } from "./search-passages";

type Owner = Tenant & { workspaceId: string };
type Context = Owner & { db: DatabaseClient; config: Pick<Services["config"], "appUrl"> };

const foundMax = 10;

/**
 * The passages of an assistant that best answer a question, with their best sentences and how likely they are to hold the
 * answer. `fallbackLanguage` is taken when the question's own words do not tell.
 */
export const findPassages = async (
  ctx: Context,
  text: string,
  fallbackLanguage = "fr",
  near: Nearness | null = null,
): Promise<Retrieval> => {
  const language = detectLanguage(text, fallbackLanguage);
  const question = readQuestion(text, language);
  const nothing = { passages: [], confidence: 0, language };
  if (question.slots.length === 0) return nothing;
  return withTenant(ctx.db, ctx, async (tx) => {
    const ranking = await searchPassages(indexOf(tx, ctx, near), question);
    if (!ranking) return nothing;
    const best = ranking.passages.slice(0, foundMax);
    const texts = await readPassageTexts(
      tx,
      ctx,
      best.map(({ candidate }) => candidate.id),
    );
    return {
      language,
      passages: described(ctx, best, texts, ranking),
      confidence: confidenceOf(ranking),
      similarity: ranking.similarity,
    };
  });
};

/** A question as a vector, to compare with those of that model. */
export interface Nearness {
  model: string;
  vector: number[];
}

/** Far more than are read by a model; each is judged by its words too. */
const nearestMax = 60;

/** Where an assistant's index is read: the database. */
export const indexOf = (tx: Transaction, owner: Owner, near: Nearness | null = null): PassageSource => ({
  listNearest: async () => (near ? listNearest(tx, owner, near, nearestMax) : []),
  readIndex: (terms) => readKeptIndex(tx, owner, terms),
  readGrams: (index) => readGramCounts(tx, owner, index),
  listNearTerms: (guesses, starts, limit) => listNearTerms(tx, owner, guesses, starts, limit),
  readPostings: (terms) => readPostings(tx, owner, terms),
  readCandidates: (ids) => readKeptCandidates(tx, owner, ids),
});

const described = (ctx: Context, best: RankedPassage[], texts: PassageText[], ranking: Ranking): FoundPassage[] => {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const top = best[0]?.score ?? 0;
  return best.flatMap((ranked) => {
    const passage = byId.get(ranked.candidate.id);
    if (!passage) return [];
    const { documentId } = ranked.candidate;
    const { link, ...text } = passage;
    const url = addressOf(link, { appUrl: ctx.config.appUrl, workspaceId: ctx.workspaceId, documentId });
    return [
      {
        ...text,
        ...(url ? { url } : {}),
        documentId,
        score: ranked.score,
        sentences: once(() =>
          withSurroundings(scoreSentences(ranked, top - ranked.score, passage.text, ranking.scale), passage),
        ),
      },
    ];
  });
};

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Each sentence as it may be quoted, with the title it stands under or the sentence it follows. */
const withSurroundings = (scored: ScoredSentence[], passage: PassageText): Quote[] => {
  const placed = (sentence: ScoredSentence) => ({
    text: passage.text.slice(sentence.start, sentence.end),
    start: passage.start + sentence.givenStart,
    end: passage.start + sentence.givenEnd,
  });
  const inOrder = [...scored].sort((one, other) => one.start - other.start);
  const before = new Map(inOrder.map((sentence, at) => [sentence, inOrder[at - 1]]));
  return scored.map((sentence) => {
    const previous = before.get(sentence);
    const quote = { ...placed(sentence), at: sentence.start, score: sentence.score };
    if (!previous) return passage.heading ? { ...quote, title: lastTitle(passage.heading) } : quote;
    const around = placed(previous);
    return isTitle(passage.text, previous) ? { ...quote, title: around.text } : { ...quote, before: around };
  });
};

const lastTitle = (heading: string): string => heading.split(" › ").at(-1) ?? heading;
