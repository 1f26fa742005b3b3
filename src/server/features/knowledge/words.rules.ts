import snowball from "snowball-stemmers";
import { stopWordsOf } from "./stop-words";

/** One word of a text, in the forms the index compares. */
export interface Word {
  /** Lower case, without accents: what people type. */
  folded: string;
  /** The folded word without its ending. */
  stem: string;
  isStop: boolean;
  isCapitalised: boolean;
  hasDigit: boolean;
  /** Where it starts in the text, in UTF-16 units. */
  at: number;
}

const algorithms: Record<string, string> = {
  da: "danish",
  de: "german",
  en: "english",
  es: "spanish",
  fi: "finnish",
  fr: "french",
  hu: "hungarian",
  it: "italian",
  nl: "dutch",
  no: "norwegian",
  pt: "portuguese",
  ro: "romanian",
  ru: "russian",
  sv: "swedish",
  tr: "turkish",
};

type Stem = (word: string) => string;
const stemmers = new Map<string, Stem>();
const rememberedMax = 40_000;

/** Folding comes before stemming: a visitor who drops accents must reach the same stem (measured equal on text with accents). */
const stemmerOf = (language: string): Stem => {
  const known = stemmers.get(language);
  if (known) return known;
  const algorithm = algorithms[language];
  const stemmer = algorithm ? snowball.newStemmer(algorithm) : null;
  const stem = stemmer ? remembering((word) => stemmer.stem(word)) : (word: string) => word;
  stemmers.set(language, stem);
  return stem;
};

const remembering = (stem: Stem): Stem => {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= rememberedMax) known.clear();
    const made = stem(word) || word;
    known.set(word, made);
    return made;
  };
};

const asciiOnly = /^[a-z0-9]*$/u;
const latinMarks = /(\p{Script=Latin}|\p{Script=Greek})\p{M}+/gu;

/** Lower case without accents; œ, æ and ß in two letters. */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  if (asciiOnly.test(lower)) return lower;
  const bare = lower.normalize("NFKD").replace(latinMarks, "$1").normalize("NFC");
  return bare.replaceAll("œ", "oe").replaceAll("æ", "ae").replaceAll("ß", "ss").replaceAll("ø", "o");
};

export const stemOf = (folded: string, language: string): string => stemmerOf(language)(folded);

const runs = /[\p{L}\p{N}\p{M}]+/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const digit = /\p{N}/u;
const wordMaxChars = 40;

/** Scripts that write no blanks between words are read two characters at a time. */
function* pieces(run: string, at: number): Generator<[piece: string, at: number]> {
  if (!unspaced.test(run)) {
    yield [run.slice(0, wordMaxChars), at];
    return;
  }
  const characters = [...run];
  let offset = at;
  for (let i = 0; i < characters.length; i++) {
    const [first = "", second = ""] = [characters[i], characters[i + 1]];
    if (second || characters.length === 1) yield [first + second, offset];
    offset += first.length;
  }
}

/** The words of a text in order. Letters and digits make words; everything else parts them. */
export function* wordsOf(text: string, language: string): Generator<Word> {
  const stopWords = stopWordsOf(language);
  const stem = stemmerOf(language);
  for (const { 0: run, index } of text.matchAll(runs)) {
    for (const [piece, at] of pieces(run, index)) {
      const folded = fold(piece);
      const isStop = stopWords.has(folded);
      const hasDigit = digit.test(folded);
      const isCapitalised = piece !== piece.toLowerCase();
      yield { folded, stem: isStop || hasDigit ? folded : stem(folded), isStop, isCapitalised, hasDigit, at };
    }
  }
}
