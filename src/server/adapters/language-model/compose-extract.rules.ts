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

interface Placed extends LocalQuote {
  n: number;
  documentId: string;
}

const quotesMax = 3;
/** A sentence this far below the best one is left out: it would only make the answer longer. */
const worthKeeping = 3.5;

const overlaps = (one: Placed, other: Placed): boolean =>
  one.documentId === other.documentId && one.start < other.end && other.start < one.end;

/** The best sentences, each place of a document once: neighbouring passages share sentences. */
const picked = (passages: LocalPassage[]): Placed[] => {
  const all = passages.flatMap(({ documentId, quotes }, at) =>
    quotes.map((quote): Placed => ({ ...quote, documentId, n: at + 1 })),
  );
  const best: Placed[] = [];
  for (const quote of all.sort((one, other) => other.score - one.score)) {
    const isWorth = best.length === 0 || quote.score >= (best[0]?.score ?? 0) - worthKeeping;
    if (best.length < quotesMax && isWorth && !best.some((other) => overlaps(quote, other))) best.push(quote);
  }
  return best;
};

/** As the sources have it: the best passage's document first, and inside a document as it is read. */
const inSourceOrder = (quotes: Placed[]): Placed[] => {
  const documents = [...new Set(quotes.map(({ documentId }) => documentId))];
  return [...quotes].sort(
    (one, other) => documents.indexOf(one.documentId) - documents.indexOf(other.documentId) || one.start - other.start,
  );
};

const listMark = /^[-*•–—▪◦·]\s*/u;
const endsOpen = /[\p{L}\p{N}»)”"%€]$/u;

/** A sentence without marks of layout. One that has no end of its own gets one, unless it announces the list that follows. */
const readable = (text: string, announcesList: boolean): string => {
  const line = text.replace(/\s+/gu, " ").replace(listMark, "").trim();
  if (announcesList && line.endsWith(":")) return line;
  return endsOpen.test(line) ? `${line}.` : line.replace(/\s*[,;:–—-]$/u, "…");
};

const isItem = ({ text }: Placed): boolean => listMark.test(text.trim());

/** The answer: the chosen sentences, each followed by the number of its passage; items of a list stay a list. */
export const composeExtract = (passages: LocalPassage[]): string => {
  const quotes = inSourceOrder(picked(passages));
  return quotes
    .map((quote, at) => {
      const [before, after] = [quotes[at - 1], quotes[at + 1]];
      const sentence = `${readable(quote.text, after !== undefined && isItem(after))} [${quote.n}]`;
      if (isItem(quote)) return `${before ? "\n" : ""}- ${sentence}`;
      if (!before) return sentence;
      return before.documentId === quote.documentId && !isItem(before) ? ` ${sentence}` : `\n\n${sentence}`;
    })
    .join("");
};
