import { type LocalPassage, type PickedQuote, pickQuotes } from "./pick-quotes.rules";

const quotesMax = 3;
/** A sentence this far below the best one is left out: it would only make the answer longer. */
const worthKeeping = 3.5;

/** The best sentences, without those that are far less likely than the best. */
const picked = (passages: LocalPassage[]): PickedQuote[] => {
  const best = pickQuotes(passages, quotesMax);
  return best.filter(({ score }) => score >= (best[0]?.score ?? 0) - worthKeeping);
};

/** As the sources have it: the best passage's document first, and inside a document as it is read. */
const inSourceOrder = (quotes: PickedQuote[]): PickedQuote[] => {
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

const isItem = ({ text }: PickedQuote): boolean => listMark.test(text.trim());

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
