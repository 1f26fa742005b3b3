import { type AskedFor, askedFor } from "./asked-for.rules";
import { isEveryday } from "./everyday-words";
import { detectLanguage } from "./language.rules";
import { askedLine, questionKeys } from "./question-key.rules";
import { tokensOf, withoutNegation } from "./question-tokens.rules";
import { fold, stemOf, wordsOf } from "./words.rules";

/** How much of a question a word says: small talk, an everyday word, a word of its own, a name or a number. */
export type WordKind = 0 | 1 | 2 | 3;
export type PhrasingWord = [folded: string, stem: string, kind: WordKind];

/** A question as the matcher compares it, made once when an entry is saved. */
export interface Phrasing {
  format: typeof phrasingFormat;
  key: string;
  words: PhrasingWord[];
  asked: AskedFor | null;
  isNegated: boolean;
  /** Small words that turn a meaning round: sans, avant, après… */
  turns: string[];
  /** It says from where to where: the order of its words counts. */
  isDirected: boolean;
}

/** Phrasings of another format are made again from their text. */
export const phrasingFormat = 2;
const wordsMax = 40;

const fillers = new Set(
  `bonjour bonsoir salut merci svp stp plait savoir sais connaitre vouloir veux voudrais souhaite souhaiterais aimerais
 besoin question information informations renseignement renseignements dire dites expliquer aider possible moyen maniere
 facon exactement faire faut dois doit devons hello hi please thanks thank know want need like tell explain help possible
 way let could can would`.split(/\s+/u),
);
const turnWords = new Set(
  "sans avant apres moins jamais aucun aucune sauf hors contre without before after less never except against no".split(
    " ",
  ),
);
const from = new Set(["de", "d", "depuis", "from"]);
const to = new Set(["a", "au", "aux", "vers", "to", "jusqu"]);

const kindOf = (folded: string, isNamed: boolean): WordKind => {
  if (fillers.has(folded)) return 0;
  if (isNamed) return 3;
  return isEveryday(folded) ? 1 : 2;
};

const wordsIn = (text: string, language: string): PhrasingWord[] => {
  const found = new Map<string, PhrasingWord>();
  let place = 0;
  for (const word of wordsOf(text, language)) {
    place++;
    if (word.isStop || turnWords.has(word.folded) || found.has(word.folded)) continue;
    const kind = kindOf(word.folded, word.hasDigit || (word.isCapitalised && place > 1));
    found.set(word.folded, [word.folded, word.stem, kind]);
    if (found.size >= wordsMax) break;
  }
  return [...found.values()];
};

export const readPhrasing = (text: string, fallbackLanguage: string): Phrasing => {
  const language = detectLanguage(text, fallbackLanguage);
  const all = tokensOf(text);
  const { tokens, isNegated } = withoutNegation(all);
  return {
    format: phrasingFormat,
    key: questionKeys(text, language).near,
    words: wordsIn(text, language),
    asked: askedFor(text, tokens),
    isNegated,
    turns: [...new Set(tokens.filter((token) => turnWords.has(token)))].sort(),
    isDirected: tokens.some((token) => from.has(token)) && tokens.some((token) => to.has(token)),
  };
};

/** One question is one entry, however it is spelled. */
export const entryKey = (question: string): string => askedLine(tokensOf(question), detectLanguage(question, "fr"));

/** The forms under which a word may stand in a phrasing of another language. */
export const stemsOf = ([folded, stem]: PhrasingWord): string[] => [
  ...new Set([stem, stemOf(fold(folded), "fr"), stemOf(fold(folded), "en")]),
];
