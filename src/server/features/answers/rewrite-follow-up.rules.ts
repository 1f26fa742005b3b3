import type { Remembered } from "../conversations/recall-conversation";
import { isEveryday } from "../knowledge/everyday-words";
import { fold, wordsOf } from "../knowledge/words.rules";
import { exchanged } from "./follow-up-phrases.rules";
import { smallTalkKind } from "./small-talk.rules";

const opener =
  /^(?:(?:ok|okay|oui|non|merci|d['’]accord|bien|yes|no|thanks)[\s,.!]+)*(?:(?:et|mais|and|but)(?:\s+(?:si c['’]est|if it is|if it['’]s))?|qu['’]en est-il(?:\s+(?:pour|de))?|quid(?:\s+de)?|what about|how about)(?=[\s’'])\s+/iu;
const politeness = /(?<![\s,])[\s,]*(?:s['’]il (?:vous|te) pla[iî]t|svp|stp|please|merci|thanks)\s*$/iu;

const endMarks = /(?<![\s?!.…])[\s?!.…]+$/u;

/** A question that is nothing but its asking word: what it asks about was said before. */
const asksOnly =
  /^(?:pourquoi|comment|combien|quand|ou|qui|lequel|laquelle|lesquels|lesquelles|(?:a|de) quel prix|quel prix|quels? tarifs?|(?:c est |ca coute |ca fait )?(?:combien|quand|ou|comment|cher|gratuit|payant|loin|long|obligatoire|possible)(?: (?:ca|cela|de temps|de jours|exactement|coute|ca coute))*|c est (?:combien|quand|ou|quoi|comment|cher|gratuit|payant|loin|obligatoire|possible)|jusqu a quand|depuis quand|a partir de quand|avec quoi|a qui|par qui|why|how|how much|how many|how long|how often|when|where|who|which ones?|why not|pourquoi pas|how (?:much|long|often) (?:is|does) (?:it|that)(?: (?:cost|take|last))?|is (?:it|that) (?:free|expensive|far|possible|mandatory))(?: (?:exactement|ca|cela|alors|donc|exactly|then))*$/u;

/** "il" and "it" that stand for nothing. */
const impersonal =
  /(?<!\p{L})(?:faut il|faudrait il|y a t il|est il (?:possible|necessaire|obligatoire|interdit|permis)|existe t il|suffit il|il (?:faut|suffit|existe|est possible|y a|pleut)|is it (?:possible|necessary|allowed)|it is possible|is there|are there|this (?:site|shop|store|company|page)|ce (?:site|magasin))(?!\p{L})/gu;
const pronoun =
  /(?<!\p{L})(?:il|elle|ils|elles|ca|cela|celui ci|celle ci|celui la|celle la|lequel|laquelle|celui|celle|ceux|celles|it|they|them|these|those|that|this|its|their)(?!\p{L})/u;
const itIs = /(?<!\p{L})(?:c est|c etait|est ce que c est|it s|that s)(?!\p{L})/u;
const possessive = /^(?:quels? (?:est|sont) |what (?:is|are) )?(?:son|sa|ses|leur|leurs|its|their) /u;

const foldedLine = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const contentOf = (text: string, language: string): string[] =>
  [...wordsOf(text, language)]
    .filter(({ isStop, folded }) => !isStop && !isEveryday(folded))
    .map(({ folded }) => folded);

/** Content words before a pronoun: a noun there is what the pronoun takes up. The verb it hangs on is none. */
const nounsBefore = (line: string, language: string): number => {
  const at = line.search(pronoun);
  const before = line.slice(0, at).replace(/\bt $/u, "").trim().split(" ").slice(0, -1).join(" ");
  return contentOf(before, language).length;
};

const pointsBack = (text: string, language: string): boolean => {
  const line = foldedLine(text).replace(impersonal, " ").replace(/\s+/gu, " ").trim();
  const content = contentOf(text, language).length;
  if (possessive.test(line)) return content <= 2;
  if (itIs.test(line)) return content <= 1;
  return pronoun.test(line) && content <= 3 && nounsBefore(line, language) === 0;
};

const bareOf = (question: string): string =>
  question.trim().replace(endMarks, "").replace(politeness, "").replace(endMarks, "");

/** After "et" a whole question of its own is left alone. */
const openedMaxContent = 3;

/** Whether a question says too little without what was said before it. */
export const isFollowUp = (question: string, language: string): boolean => {
  const bare = bareOf(question);
  if (asksOnly.test(foldedLine(bare))) return true;
  const rest = bare.replace(opener, "");
  if (rest === bare) return pointsBack(bare, language);
  return asksOnly.test(foldedLine(rest)) || contentOf(rest, language).length <= openedMaxContent;
};

const asWhole = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)} ?`;

/** A question with its own verb is asked about the old subject; a mere phrase takes its place in the old question. */
const joined = (before: string, question: string, language: string): string => {
  const bare = bareOf(question);
  const rest = bare.replace(opener, "");
  const isPhrase = rest !== bare && !asksOnly.test(foldedLine(rest)) && !pointsBack(rest, language);
  if (isPhrase) return asWhole(exchanged(before, rest) ?? `${before} ${rest}`);
  return asWhole(`${rest} ${subjectOf(before, language)}`.trim());
};

/** The words of a question that say what it is about, as they were written. */
const subjectOf = (question: string, language: string): string =>
  [...wordsOf(question, language)]
    .filter(({ isStop, folded }) => !isStop && !isEveryday(folded))
    .map(({ at }) => question.slice(at).match(/^[\p{L}\p{N}\p{M}]+/u)?.[0] ?? "")
    .join(" ");

/**
 * A follow-up ("et le samedi ?", "c’est combien ?") as a question that can be looked up by itself, from what the visitor
 * asked before. Anything that says enough by itself is given back as it is.
 */
export const rewriteFollowUp = (question: string, history: Remembered[], language: string): string => {
  if (!isFollowUp(question, language)) return question;
  let subject: string | null = null;
  for (const { role, text } of history) {
    if (role !== "visitor" || smallTalkKind(text) !== null) continue;
    const isMore = subject !== null && isFollowUp(text, language);
    subject = bareOf(isMore && subject !== null ? joined(subject, text, language) : text);
  }
  return subject === null ? question : joined(subject, question, language);
};
