/** A sentence that may be quoted; `start` and `end` are its place in the document. */
export interface LocalQuote {
  text: string;
  start: number;
  end: number;
  /** Comparable within one question: the higher, the likelier it holds the answer. */
  score: number;
}

/** A passage to quote from. Its number in the answer is its place in the list, from 1. */
export interface LocalPassage {
  documentId: string;
  quotes: LocalQuote[];
}

export interface PickedQuote extends LocalQuote {
  n: number;
  documentId: string;
}

export const overlaps = (one: PickedQuote, other: PickedQuote): boolean =>
  one.documentId === other.documentId && one.start < other.end && other.start < one.end;

/** The likeliest sentences first, each place of a document once: neighbouring passages share sentences. */
export const pickQuotes = (passages: LocalPassage[], most: number): PickedQuote[] => {
  const all = passages.flatMap(({ documentId, quotes }, at) =>
    quotes.map((quote): PickedQuote => ({ ...quote, documentId, n: at + 1 })),
  );
  const best: PickedQuote[] = [];
  for (const quote of all.sort((one, other) => other.score - one.score)) {
    if (best.length < most && !best.some((other) => overlaps(quote, other))) best.push(quote);
  }
  return best;
};
