import type { Source } from "~/contract/chat";
import { wordsOfMarkdown } from "../../kernel/words-of-markdown";
import type { FoundPassage, Quote } from "../knowledge/retrieval";
import { type Content, contentOf, isSupported } from "./claim-support.rules";
import { excerptOf } from "./source-excerpt.rules";

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

/** The sources of an answer in order of their number, each with the sentences that bear out those that cite it. */
export const citedSources = (claims: ReadonlyMap<number, string[]>, passages: FoundPassage[]): Source[] =>
  passages.flatMap((passage, index) => {
    const citing = claims.get(index + 1);
    return citing ? [sourceOf(passage, index + 1, citing)] : [];
  });

export const sourceOf = (passage: FoundPassage, n: number, claims: string[] = []): Source => {
  const excerpt = excerptOf(passage, claims);
  // Models read a question-réponse as it was written; people read its words.
  const quote = passage.faqId ? wordsOfMarkdown(excerpt.quote) : excerpt.quote;
  return {
    n,
    documentId: passage.documentId,
    ...(passage.faqId ? { faqId: passage.faqId } : {}),
    title: passage.title,
    ...(passage.url ? { url: passage.url } : {}),
    ...(passage.page === null ? {} : { page: passage.page }),
    ...excerpt,
    quote,
  };
};
