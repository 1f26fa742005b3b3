import { compareSentences, scoreSentences } from "~/server/features/knowledge/quote-sentences.rules";
import type { Ranking } from "~/server/features/knowledge/rank-passages";
import type { MemoryIndex } from "./memory-index";

const passagesRead = 6;
const quotesMax = 3;

export interface FoundSentence {
  documentId: string;
  /** Offsets in the document as given. */
  start: number;
  end: number;
  score: number;
  signals: Record<string, number>;
}

const overlaps = (one: FoundSentence, other: FoundSentence): boolean =>
  one.documentId === other.documentId && one.start < other.end && other.start < one.end;

/** Every sentence of the passages a model reads, best first, a place that two passages share once. */
export const foundSentences = (ranking: Ranking, index: MemoryIndex): FoundSentence[] => {
  const top = ranking.passages[0]?.score ?? 0;
  const all = ranking.passages.slice(0, passagesRead).flatMap((ranked) => {
    const { documentId, start, text } = index.passage(ranked.candidate.id);
    const signals = compareSentences(ranked, top - ranked.score, text, ranking.scale);
    return scoreSentences(ranked, top - ranked.score, text, ranking.scale).map((sentence) => ({
      documentId,
      start: start + sentence.start,
      end: start + sentence.end,
      score: sentence.score,
      signals: { ...signals[ranked.passage.sentences.findIndex(({ start }) => start === sentence.start)] },
    }));
  });
  const once: FoundSentence[] = [];
  for (const sentence of all.sort((one, other) => other.score - one.score)) {
    if (!once.some((other) => overlaps(other, sentence))) once.push(sentence);
  }
  return once;
};

/** Those an answer would quote. */
export const quotedSentences = (ranking: Ranking, index: MemoryIndex): FoundSentence[] =>
  foundSentences(ranking, index).slice(0, quotesMax);
