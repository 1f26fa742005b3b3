import { type Corpus, rarity, saturation } from "./corpus.rules";
import type { TermPostings } from "./postings.repository";
import { eachPosting } from "./postings.rules";
import type { Question } from "./question.rules";
import { ScoreBoard } from "./score-board";

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
  const board = new ScoreBoard(postingsOf(question, postings));
  const mean = corpus.totalLength / Math.max(corpus.passages, 1);
  question.slots.forEach((slot, at) => {
    const weight = rarity(slot.folded, found[at] ?? 0, corpus.passages);
    for (const [term, share] of slot.terms) {
      const list = postings.get(term);
      if (!list) continue;
      eachPosting(list.data, (id, frequency, length) => {
        board.add(id, share * weight * saturation(frequency, length, mean));
      });
    }
  });
  return board.best(limit);
};

const postingsOf = (question: Question, postings: Map<string, TermPostings>): number =>
  question.slots
    .flatMap(({ terms }) => [...terms.keys()])
    .reduce((sum, term) => sum + (postings.get(term)?.passages ?? 0), 0);
