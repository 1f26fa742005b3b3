import { type Corpus, rarity, saturation } from "./corpus.rules";
import type { TermPostings } from "./postings.repository";
import { eachPosting } from "./postings.rules";
import type { Question } from "./question.rules";

/** How many live passages hold each slot, by the most frequent of its terms. */
export const foundBySlot = (question: Question, postings: Map<string, TermPostings>): number[] =>
  question.slots.map((slot) => {
    let found = 0;
    for (const term of slot.terms.keys()) found = Math.max(found, postings.get(term)?.passages ?? 0);
    return found;
  });

/** The best passages by BM25 of words alone: the net is wide, the ranker judges. */
export const pickCandidates = (
  question: Question,
  postings: Map<string, TermPostings>,
  found: number[],
  corpus: Pick<Corpus, "passages" | "totalLength">,
  limit: number,
): number[] => {
  const scores = new Map<number, number>();
  const mean = corpus.totalLength / Math.max(corpus.passages, 1);
  question.slots.forEach((slot, at) => {
    const weight = rarity(slot.folded, found[at] ?? 0, corpus.passages);
    for (const [term, share] of slot.terms) {
      const list = postings.get(term);
      if (!list) continue;
      eachPosting(list.data, (id, frequency, length) => {
        scores.set(id, (scores.get(id) ?? 0) + share * weight * saturation(frequency, length, mean));
      });
    }
  });
  return best(scores, limit);
};

const best = (scores: Map<number, number>, limit: number): number[] => {
  if (scores.size <= limit) return [...scores.keys()];
  const ordered = Float64Array.from(scores.values()).sort();
  const least = ordered[ordered.length - limit] ?? 0;
  const picked: number[] = [];
  for (const [id, score] of scores) if (score > least) picked.push(id);
  for (const [id, score] of scores) if (picked.length < limit && score === least) picked.push(id);
  return picked;
};
