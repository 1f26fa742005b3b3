import { confidenceOf, confidenceSignals } from "~/server/features/knowledge/confidence.rules";
import type { Ranking } from "~/server/features/knowledge/rank-passages";
import { coversGold, type EvaluationQuery, type EvaluationSet, isEven, narrowed, thinned } from "./evaluation-set";
import { MemoryIndex } from "./memory-index";

/** One question asked of some texts, with what its confidence was judged by. */
export interface ConfidenceCase {
  set: string;
  /** Asked where its document is, where it is missing, or of the texts of another set. */
  kind: "present" | "absent" | "off-topic";
  isEven: boolean;
  /** A right passage is among the first five. */
  isHeld: boolean;
  signals: Record<string, number>;
  confidence: number;
}

const judged = (ranking: Ranking | null, rest: Omit<ConfidenceCase, "signals" | "confidence">): ConfidenceCase[] =>
  ranking && ranking.passages.length > 0
    ? [{ ...rest, signals: { ...confidenceSignals(ranking) }, confidence: confidenceOf(ranking) }]
    : [];

const isHeld = (ranking: Ranking | null, index: MemoryIndex, query: EvaluationQuery): boolean =>
  (ranking?.passages ?? []).slice(0, 5).some(({ candidate }) => {
    const { documentId, start, end } = index.passage(candidate.id);
    return coversGold(query, documentId, start, end);
  });

/** The set's own questions, with and without their document, and questions of `others`. */
export const confidenceCases = async (
  set: EvaluationSet,
  others: EvaluationSet[],
  limit: number,
): Promise<ConfidenceCase[]> => {
  const index = new MemoryIndex(set.documents);
  const cases: ConfidenceCase[] = [];
  for (const query of thinned(set.answerable, limit)) {
    const about = { set: set.name, isEven: isEven(query.doc_id) };
    const ranking = await index.ask(query.question);
    cases.push(...judged(ranking, { ...about, kind: "present", isHeld: isHeld(ranking, index, query) }));
    const without = await index.ask(query.question, query.doc_id);
    cases.push(...judged(without, { ...about, kind: "absent", isHeld: false }));
  }
  for (const query of others.flatMap((other) => thinned(other.queries, Math.ceil(limit / others.length)))) {
    const about = { set: set.name, isEven: isEven(query.doc_id), kind: "off-topic", isHeld: false } as const;
    cases.push(...judged(await index.ask(query.question), about));
  }
  return cases;
};

const smallSets = 10;

/** The same over handfuls of documents: an assistant of thirty passages must be judged as fairly as one of a thousand. */
export const smallConfidenceCases = async (set: EvaluationSet, others: EvaluationSet[], size: number) => {
  const cases: ConfidenceCase[] = [];
  for (let number = 0; number < smallSets; number++) {
    const half = set.documents.map(({ id }) => id).filter((id) => isEven(id) === (number % 2 === 0));
    const asked = new Set(set.answerable.map(({ doc_id }) => doc_id));
    const ordered = [...half.filter((id) => asked.has(id)), ...half.filter((id) => !asked.has(id))];
    const from = (Math.floor(number / 2) * size) % Math.max(1, half.length);
    const kept = new Set([...ordered, ...ordered].slice(from, from + size));
    const small = { ...narrowed(set, (id) => kept.has(id)), name: `${set.name}, ${size} documents` };
    if (small.answerable.length > 0) cases.push(...(await confidenceCases(small, others, 40)));
  }
  return cases;
};
