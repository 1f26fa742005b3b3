import type { Source } from "~/contract/chat";
import type { FoundPassage } from "../knowledge/retrieval";

/** Passages a model reads, and numbers that its answer may cite: 1 is the best passage. */
export const passagesRead = 6;

/** The sources an answer cites by `[n]`, in order of their number; a number that no passage has is not one. */
export const citedSources = (text: string, passages: FoundPassage[]): Source[] => {
  const cited = new Set([...text.matchAll(/\[(\d{1,2})\]/g)].map((match) => Number(match[1])));
  return passages.flatMap((passage, index) => (cited.has(index + 1) ? [sourceOf(passage, index + 1)] : []));
};

export const sourceOf = (passage: FoundPassage, n: number): Source => {
  const quote = passage.quotes[0] ?? { text: passage.text, start: passage.start, end: passage.end };
  return {
    n,
    documentId: passage.documentId,
    title: passage.title,
    ...(passage.page === null ? {} : { page: passage.page }),
    quote: quote.text,
    start: quote.start,
    end: quote.end,
  };
};
