import { excerptGap, type Source } from "~/contract/chat";
import type { FoundPassage, Quote } from "../knowledge/retrieval";
import { contentOf, supportOf } from "./claim-support.rules";

/** Four sentences of the longest that are quoted; only a model that cites one passage at every turn says more. */
const excerptMaxChars = 2_000;

/**
 * What a source shows of its passage: for each sentence that cites it the one that bears it out, as they are read; the one
 * that answers the question best where none does.
 */
export const excerptOf = (passage: FoundPassage, claims: string[]): Pick<Source, "quote" | "start" | "end"> => {
  const [first, ...others] = claims.length > 0 ? bearing(passage.sentences(), claims) : [];
  if (!first) {
    const { text: quote, start, end } = passage.sentences()[0] ?? passage;
    return { quote, start, end };
  }
  const shown = [first];
  let chars = first.text.length;
  for (const sentence of others) {
    chars += sentence.text.length;
    if (chars <= excerptMaxChars) shown.push(sentence);
  }
  return {
    quote: joined(passage.text, shown),
    start: Math.min(...shown.map(({ start }) => start)),
    end: Math.max(...shown.map(({ end }) => end)),
  };
};

/** In the order of the claims, each sentence once. */
const bearing = (sentences: Quote[], claims: string[]): Quote[] => {
  const candidates = sentences.map((sentence) => ({
    sentence,
    letters: lettersOf(sentence.text),
    content: contentOf(sentence.text),
  }));
  const borneOutBy = (claim: string): Quote[] => {
    const letters = lettersOf(claim);
    const said = longest(candidates.filter((one) => isSaid(letters, one.letters)));
    if (said) return [said.sentence];
    const content = contentOf(claim);
    let best: Quote[] = [];
    let most = 0;
    for (const one of candidates) {
      const support = supportOf(content, one.content);
      if (support > most) [best, most] = [[one.sentence], support];
    }
    return best;
  };
  return [...new Set(claims.flatMap(borneOutBy))];
};

const longest = <T extends { letters: string }>(all: T[]): T | undefined =>
  all.reduce<T | undefined>((best, one) => (best && best.letters.length >= one.letters.length ? best : one), undefined);

/** Letters and figures, with a full stop where something ends: what a quote keeps of its sentence. */
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.!?…:()[\]]+/gu, "")
    .replace(/[.!?…:()[\]]+/gu, ".")
    .replace(/^\.|\.$/gu, "");

/** A quote may follow its title and a colon, or lack the mark of its list; a claim may be parted at a stop where no sentence ends. */
const isSaid = (claim: string, sentence: string): boolean =>
  sentence !== "" &&
  claim !== "" &&
  (claim === sentence || claim.endsWith(`.${sentence}`) || sentence.endsWith(`.${claim}`));

const joined = (text: string, sentences: Quote[]): string => {
  let quote = "";
  let end = 0;
  for (const sentence of [...sentences].sort((one, other) => one.at - other.at)) {
    const between = text.slice(end, sentence.at);
    if (quote !== "") quote += between.trim() === "" ? between : excerptGap;
    quote += sentence.text;
    end = sentence.at + sentence.text.length;
  }
  return quote;
};
