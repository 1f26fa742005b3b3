import { seededRandom } from "../seeded-random.mjs";
import { coversGold, type EvaluationQuery, type EvaluationSet, holdsGold, isEven, thinned } from "./evaluation-set";
import { MemoryIndex } from "./memory-index";
import { quotedSentences } from "./quoted-sentences";
import { typedInHaste } from "./slips-of-the-finger";

interface Placed {
  query: EvaluationQuery;
  /** Place of the first right passage, and of the first right sentence; -1 for none. */
  passage: number;
  sentence: number;
}

const place = async (index: MemoryIndex, query: EvaluationQuery, text: string): Promise<Placed> => {
  const ranking = await index.ask(text);
  if (!ranking) return { query, passage: -1, sentence: -1 };
  const passage = ranking.passages.findIndex(({ candidate }) => {
    const { documentId, start, end } = index.passage(candidate.id);
    return coversGold(query, documentId, start, end);
  });
  const sentence = quotedSentences(ranking, index).findIndex(({ documentId, start, end }) =>
    holdsGold(query, documentId, start, end),
  );
  return { query, passage, sentence };
};

const percent = (count: number, of: number): number => Math.round((1_000 * count) / Math.max(1, of)) / 10;

const figures = (placed: Placed[]) => {
  const within = (most: number, of: "passage" | "sentence") =>
    percent(placed.filter((one) => one[of] >= 0 && one[of] < most).length, placed.length);
  return {
    queries: placed.length,
    r1: within(1, "passage"),
    r5: within(5, "passage"),
    r10: within(10, "passage"),
    contain1: within(1, "sentence"),
    contain3: within(3, "sentence"),
  };
};

/** Where the right passages and sentences come, over all documents and over each half of them. */
export const measureRetrieval = async (set: EvaluationSet, limit: number, hasSlips: boolean) => {
  const index = new MemoryIndex(set.documents);
  const random = seededRandom(1).next;
  const placed: Placed[] = [];
  const began = performance.now();
  for (const query of thinned(set.answerable, limit)) {
    placed.push(await place(index, query, hasSlips ? typedInHaste(query.question, random) : query.question));
  }
  const words = index.passages.map((passage) => passage.words).sort((one, other) => one - other);
  return {
    set: set.name,
    hasSlips,
    passages: index.passages.length,
    p95Words: words[Math.floor(words.length * 0.95)] ?? 0,
    queryMs: Math.round((10 * (performance.now() - began)) / placed.length) / 10,
    all: figures(placed),
    even: figures(placed.filter(({ query }) => isEven(query.doc_id))),
    odd: figures(placed.filter(({ query }) => !isEven(query.doc_id))),
  };
};
