import { createHash } from "node:crypto";
import { pickQuotes } from "~/server/adapters/language-model/pick-quotes.rules";
import { passagesRead, quotable } from "~/server/features/answers/answers.rules";
import { findPassages } from "~/server/features/knowledge/find-passages";
import type { FoundPassage } from "~/server/features/knowledge/retrieval";
import { coversGold, type EvaluationQuery, goldSpans, holdsGold } from "../lab/evaluation-set";
import { typedInHaste } from "../lab/slips-of-the-finger";
import { seededRandom } from "../seeded-random.mjs";
import type { IndexedSet } from "./bench-set";

/** Where the first right passage and the first quoted sentence that holds the answer came; -1 for nowhere. */
export interface Asked {
  query: EvaluationQuery;
  passage: number;
  sentence: number;
  queryMs: number;
  confidence: number;
}

const seedOf = (id: string): number => createHash("sha256").update(id).digest().readUInt32LE(0);

/** A question's slips depend on the question alone, so that a sample makes the same ones. */
const asTyped = ({ id, question }: EvaluationQuery, hasSlips: boolean): string =>
  hasSlips ? typedInHaste(question, seededRandom(seedOf(id)).next) : question;

const quotesMax = 3;

/** The sentences an answer would quote of these passages, the likeliest first. */
const quoted = (passages: FoundPassage[]) => pickQuotes(quotable(passages.slice(0, passagesRead)), quotesMax);

const isRight = (
  query: EvaluationQuery,
  goldDocumentId: string | undefined,
  { documentId, start, end }: FoundPassage,
) => {
  if (documentId !== goldDocumentId) return false;
  return goldSpans(query).length === 0 || coversGold(query, query.doc_id, start, end);
};

const askOne = async (
  { ctx, language, documentIds }: IndexedSet,
  query: EvaluationQuery,
  hasSlips: boolean,
): Promise<Asked> => {
  const text = asTyped(query, hasSlips);
  const began = performance.now();
  const { passages, confidence } = await findPassages(ctx, text, language);
  const queryMs = performance.now() - began;
  const goldId = documentIds.get(query.doc_id);
  const passage = passages.findIndex((one) => isRight(query, goldId, one));
  const sentence = quoted(passages).findIndex(
    ({ documentId, start, end }) => documentId === goldId && holdsGold(query, query.doc_id, start, end),
  );
  return { query, passage, sentence, queryMs, confidence };
};

const warmUp = 5;
const tellEvery = 500;

/** Asks every question as a visitor would; the first few once more before, so that caches are as they are in use. */
export const measureQuestions = async (
  indexed: IndexedSet,
  queries: EvaluationQuery[],
  hasSlips: boolean,
): Promise<Asked[]> => {
  for (const query of queries.slice(0, warmUp)) await askOne(indexed, query, hasSlips);
  const asked: Asked[] = [];
  for (const query of queries) {
    asked.push(await askOne(indexed, query, hasSlips));
    if (asked.length % tellEvery === 0) process.stderr.write(`${asked.length} of ${queries.length} questions\n`);
  }
  return asked;
};
