import { stemOf, type Word, wordsOf } from "../knowledge/words.rules";

/** A word with what its ending may hide. */
interface Form {
  written: string;
  folded: string;
  stems: string[];
  isStop: boolean;
}

const languages = ["fr", "en"];

const formOf = (text: string, next: number, { at, folded, isStop }: Word): Form => ({
  written:
    text
      .slice(at, next)
      .match(/^[\p{L}\p{N}\p{M}]+/u)?.[0]
      .toLowerCase() ?? folded,
  folded,
  stems: languages.map((language) => stemOf(folded, language)),
  isStop,
});

const formsOf = (text: string): Form[] => {
  const words = [...wordsOf(text, "fr")];
  return words.map((word, place) => formOf(text, words[place + 1]?.at ?? text.length, word));
};

/** What may follow the part that two forms of one word share. */
const endings =
  /^(|s|e|es|x|aux|al|ale|ales|els?|elles?|er|ez|ent|ons|ant|ait|ee|ees|re?|rs|e?ments?|ions?|ing|ed|d|y|ies|ive|ifs?|ives?)$/u;

const sharedLength = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
};

const bare = (folded: string): string => folded.replace(/e{0,2}s?$/u, "");

/** A visitor who writes the accents of a word means them: an `armée` is no `arme`. */
const endsOtherwise = (one: Form, other: Form): boolean =>
  /é(e|s|es)?$/u.test(one.written) !== /é(e|s|es)?$/u.test(other.written) && bare(one.folded) === bare(other.folded);

const isSameWord = (one: Form, other: Form): boolean => {
  if (one.folded === other.folded) return true;
  if (!one.stems.some((stem) => other.stems.includes(stem)) || endsOtherwise(one, other)) return false;
  const shared = sharedLength(one.folded, other.folded);
  return endings.test(one.folded.slice(shared)) && endings.test(other.folded.slice(shared));
};

/** The subject's words one after the other, small words between them left out. */
const holds = (question: Form[], subject: Form[]): boolean => {
  const told = subject.filter(({ isStop }) => !isStop);
  const [text, phrase] = told.length > 0 ? [question.filter(({ isStop }) => !isStop), told] : [question, subject];
  return text.some((_, from) =>
    phrase.every((word, at) => {
      const found = text[from + at];
      return found !== undefined && isSameWord(found, word);
    }),
  );
};

/** The forbidden subject a question is on, as the manager wrote it: by the word, whatever its ending and accents. */
export const forbiddenSubjectOf = (question: string, subjects: readonly string[]): string | null => {
  if (subjects.length === 0) return null;
  const asked = formsOf(question);
  return subjects.find((subject) => holdsSubject(asked, subject)) ?? null;
};

const holdsSubject = (asked: Form[], subject: string): boolean => {
  const forms = formsOf(subject);
  return forms.length > 0 && holds(asked, forms);
};
