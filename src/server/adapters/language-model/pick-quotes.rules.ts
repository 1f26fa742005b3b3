/** A place of a document with its words. */
export interface LocalPlace {
  text: string;
  start: number;
  end: number;
}

/** A sentence that may be quoted; `start` and `end` are its place in the document. */
export interface LocalQuote extends LocalPlace {
  /** Comparable within one question: the higher, the likelier it holds the answer. */
  score: number;
  /** The line that announces it, when it stands right under one. */
  title?: string;
  /** The sentence before it, which it may lean on. */
  before?: LocalPlace;
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

/** A sentence this far below the best one is left out: it would only make the answer longer. */
const worthKeeping = 3.5;

type Place = Pick<PickedQuote, "documentId" | "start" | "end">;

export const overlaps = (one: Place, other: Place): boolean =>
  one.documentId === other.documentId && one.start < other.end && other.start < one.end;

/** The likeliest sentences first, each place of a document once: neighbouring passages share sentences. */
export const pickQuotes = (passages: LocalPassage[], most: number): PickedQuote[] => {
  const all = passages.flatMap(({ documentId, quotes }, at) =>
    quotes.map((quote): PickedQuote => ({ ...quote, documentId, n: at + 1 })),
  );
  const best: PickedQuote[] = [];
  for (const quote of all.sort((one, other) => other.score - one.score)) {
    const isWorth = quote.score >= (best[0]?.score ?? quote.score) - worthKeeping;
    if (best.length < most && isWorth && !best.some((other) => overlaps(quote, other))) best.push(quote);
  }
  return best;
};
