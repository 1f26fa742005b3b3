import { createHash } from "node:crypto";
import { tokensOf, withoutNegation } from "./question-tokens.rules";

/** Two questions with one of these in common are answered alike. */
export interface QuestionKeys {
  /** The question itself, whatever its case, accents and punctuation. */
  exact: string;
  /** What it asks: without courtesies, articles and plurals, the subject before or after its verb. */
  near: string;
}

const courtesies =
  /^((bonjour|bonsoir|salut|hello|hi|hey|coucou|madame|monsieur|good (morning|afternoon|evening)|excusez moi|excuse me|dites moi|dis moi|please|svp|stp) )+|( (svp|stp|s il (vous|te) plait|merci( d avance| beaucoup)?|please|thanks|thank you|par avance))+$| (svp|stp|s il (vous|te) plait)(?= )/gu;
const askings = /\b(est ce qu(e)?) /gu;
const definitions = /\b(c est quoi|qu est ce( que c est)?( que?)?|what (s|is|are))( |$)/gu;

/** Said or not, they change nothing; what may change the meaning (de, à, sans, plus, mon…) is not among them. */
const french = new Set("le la les l un une votre vos".split(" "));
const english = new Set("the a an do does your".split(" "));
/** "Un an" is a number, "un article" is not. */
const oneOfTime =
  /\b(?:une?|an?|one) (?=(?:ans?|annee|mois|semaine|jour|journee|heure|minute|fois|trimestre|semestre|year|month|week|day|hour|minute|quarter)\b)/gu;
const same = new Map([
  ["du", "de"],
  ["des", "de"],
  ["d", "de"],
  ["au", "a"],
  ["aux", "a"],
  ["quelle", "quel"],
  ["quels", "quel"],
  ["quelles", "quel"],
  ["ma", "mon"],
  ["mes", "mon"],
]);
/** Who does it stands before the verb or after it: it is told apart from the order of the words. */
const persons = new Map([
  ["je", "1"],
  ["j", "1"],
  ["i", "1"],
  ["tu", "2"],
  ["vous", "2"],
  ["you", "2"],
  ["on", "4"],
  ["nous", "4"],
  ["we", "4"],
  ["il", "3"],
  ["elle", "3"],
  ["ils", "6"],
  ["elles", "6"],
  ["it", "3"],
  ["he", "3"],
  ["she", "3"],
  ["they", "6"],
]);
/** Their singular is another word. */
const notPlurals = new Set("fils cours mois sens news goods customs means glasses arms".split(" "));

const singular = (word: string): string =>
  word.length > 3 && /[^s0-9]s$/u.test(word) && !notPlurals.has(word) ? word.slice(0, -1) : word;

const hashOf = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 32);

const understood = new Set(["fr", "en"]);

/** `language` is the question's: the same words asked in two languages are two questions. */
export const questionKeys = (text: string, language: string): QuestionKeys => {
  const tokens = tokensOf(text);
  const exact = hashOf(`${language} ${tokens.join(" ")}`);
  if (!understood.has(language)) return { exact, near: exact };
  return { exact, near: hashOf(`${language} ${askedLine(tokens, language)}`) };
};

/** The words of a question that say what it asks. */
export const askedLine = (all: string[], language: string): string => {
  const { tokens, isNegated } = withoutNegation(all);
  const line = tokens
    .join(" ")
    .replace(courtesies, "")
    .replace(definitions, "quoi ")
    .replace(askings, "")
    .replace(oneOfTime, "1 ")
    .trim();
  const small = language === "en" ? english : french;
  const words = line.split(" ");
  const said = words.filter((word) => !small.has(word) && !persons.has(word));
  const who = [...new Set(words.flatMap((word) => persons.get(word) ?? []))].sort();
  return [...said.map((word) => same.get(word) ?? singular(word)), `/${who.join("")}${isNegated ? "-" : "+"}`].join(
    " ",
  );
};

const movingTime =
  /\b(aujourd hui|demain|hier|maintenant|actuellement|en ce moment|tout a l heure|tantot|ce (soir|matin|midi|mois|week end|weekend)|cet(te)? (apres midi|semaine|annee|nuit|ete|hiver)|prochaine?s?|now|today|tomorrow|yesterday|tonight|currently|at the moment|this (week|month|year|morning|afternoon|evening|weekend|summer|winter)|(next|last) (week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(semaine|mois|annee|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) derniere?)\b/u;

/** Whether its answer depends on when it is asked: such an answer is not kept. */
export const asksOfTheMoment = (text: string): boolean => movingTime.test(tokensOf(text).join(" "));
