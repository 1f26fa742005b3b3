import { leansOnBefore, needsTitle } from "./lone-sentences.rules";
import { type LocalPassage, overlaps, type PickedQuote, pickQuotes } from "./pick-quotes.rules";

const quotesMax = 3;
/** With the sentences that the chosen ones lean on. */
const sentencesMax = 4;
/** A longer one before it would say more than the answer does. */
const beforeMaxChars = 260;

/** Adds the sentence before one that starts with "il" or "this": alone, nobody knows what it speaks of. */
const withWhatTheyLeanOn = (quotes: PickedQuote[]): PickedQuote[] => {
  const all = [...quotes];
  for (const { text, before, documentId, n, score } of quotes) {
    if (!before || all.length >= sentencesMax || before.text.length > beforeMaxChars || !leansOnBefore(text)) continue;
    const added: PickedQuote = { ...before, documentId, n, score };
    if (!all.some((other) => overlaps(other, added))) all.push(added);
  }
  return all;
};

/** As the sources have it: the best passage's document first, and inside a document as it is read. */
const inSourceOrder = (quotes: PickedQuote[]): PickedQuote[] => {
  const documents = [...new Set(quotes.map(({ documentId }) => documentId))];
  return [...quotes].sort(
    (one, other) => documents.indexOf(one.documentId) - documents.indexOf(other.documentId) || one.start - other.start,
  );
};

const listMark = /^(?:[-*•–—▪◦·]|\d{1,2}[.)])\s+/u;
const titleMark = /^#+\s*/u;
const endsOpen = /[\p{L}\p{N}»)”"%€]$/u;
const sentenceEnd = /[.!?…][»”’")\]]*\s/u;

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The cells of a row of a table, as one reads them. */
const withoutTableMarks = (line: string): string =>
  line.includes("|")
    ? line
        .split("|")
        .map((cell) => cell.trim())
        .filter((cell) => cell !== "" && !/^:?-+:?$/u.test(cell))
        .join(" — ")
    : line;

/** A footnote's number would read as the number of a source. */
const withoutFootnotes = (text: string): string => text.replace(/\[(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9})\]/gu, "($1)");

/** A sentence without marks of layout. One that has no end of its own gets one, unless it announces the list that follows. */
const readable = (text: string, announcesList: boolean): string => {
  const line = withoutFootnotes(withoutTableMarks(oneLine(text).replace(listMark, "").replace(titleMark, "")));
  if (announcesList && line.endsWith(":")) return line;
  return endsOpen.test(line) ? `${line}.` : line.replace(/\s*[,;:–—-]$/u, "…");
};

/** `Le câblage` reads `le câblage` after a title and a colon, but a name or an acronym stays as it is. */
const afterColon = (text: string): string =>
  text.replace(/^(?:Les?|La|Une?|Des|Du|The|An?|L(?=[’']))(?![\p{L}])/u, (word) => word.toLowerCase());

const withTitle = (quote: PickedQuote, said: string): string => {
  const title = quote.title
    ? oneLine(quote.title)
        .replace(titleMark, "")
        .replace(/\s*[:.]$/u, "")
    : "";
  return title && needsTitle(said, title) && !sentenceEnd.test(`${title} `) ? `${title} : ${afterColon(said)}` : said;
};

const isItem = ({ text }: PickedQuote): boolean => listMark.test(text.trim()) || text.includes("|");

/**
 * The answer: the chosen sentences as their source has them, each followed by the number of its passage; items of a list
 * and rows of a table stay lines.
 */
export const composeExtract = (passages: LocalPassage[]): string => {
  const quotes = inSourceOrder(withWhatTheyLeanOn(pickQuotes(passages, quotesMax)));
  return quotes
    .map((quote, at) => {
      const [before, after] = [quotes[at - 1], quotes[at + 1]];
      const said = withTitle(quote, readable(quote.text, after !== undefined && isItem(after)));
      const sentence = `${said} [${quote.n}]`;
      if (isItem(quote)) return `${before ? "\n" : ""}- ${sentence}`;
      if (!before) return sentence;
      return before.documentId === quote.documentId && !isItem(before) ? ` ${sentence}` : `\n\n${sentence}`;
    })
    .join("");
};
