import type { Source } from "~/contract/chat";
import type { FoundPassage, Quote } from "../knowledge/retrieval";
import { type Content, contentOf, isSupported, supportOf } from "./claim-support.rules";

/** Passages a model reads, and numbers that its answer may cite: 1 is the best passage. */
export const passagesRead = 6;

const quotesMax = 6;

/** Passages with the sentences that answers are made of by quoting, the likeliest first. */
export const quotable = (passages: FoundPassage[]): { documentId: string; quotes: Quote[] }[] =>
  passages.map(({ documentId, sentences }) => ({ documentId, quotes: sentences().slice(0, quotesMax) }));

/** Judges citations of these passages: the sentence has to rest on the passage whose number it bears. */
export const citationJudge = (passages: FoundPassage[]): ((claim: string, n: number) => boolean) => {
  const contents = new Map<number, Content>();
  return (claim, n) => {
    const passage = passages[n - 1];
    if (!passage) return false;
    const content = contents.get(n) ?? contentOf(`${passage.title}\n${passage.heading ?? ""}\n${passage.text}`);
    contents.set(n, content);
    return isSupported(contentOf(claim), content);
  };
};

/** The sources of an answer in order of their number, each with the sentence that best bears out those that cite it. */
export const citedSources = (claims: ReadonlyMap<number, string[]>, passages: FoundPassage[]): Source[] =>
  passages.flatMap((passage, index) => {
    const citing = claims.get(index + 1);
    return citing ? [sourceOf(passage, index + 1, citing)] : [];
  });

export const sourceOf = (passage: FoundPassage, n: number, claims: string[] = []): Source => {
  const quote = bearingQuote(passage, claims);
  return {
    n,
    documentId: passage.documentId,
    ...(passage.faqId ? { faqId: passage.faqId } : {}),
    title: passage.title,
    ...(passage.url ? { url: passage.url } : {}),
    ...(passage.page === null ? {} : { page: passage.page }),
    quote: quote.text,
    start: quote.start,
    end: quote.end,
  };
};

/** The passage's sentence that says most of what the claims say; the one that answers the question best if none does. */
const bearingQuote = (passage: FoundPassage, claims: string[]): Pick<Quote, "text" | "start" | "end"> => {
  const contents = claims.map(contentOf);
  let best: Quote | undefined = passage.sentences()[0];
  let most = 0;
  for (const sentence of claims.length === 0 ? [] : passage.sentences()) {
    const content = contentOf(sentence.text);
    const support = Math.max(...contents.map((claim) => supportOf(claim, content)));
    if (support > most) [best, most] = [sentence, support];
  }
  return best ?? passage;
};
