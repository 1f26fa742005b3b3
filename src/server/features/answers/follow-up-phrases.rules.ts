import { fold } from "../knowledge/words.rules";

/** What a word can head: a place, a moment or a thing. Phrases of one kind stand in for each other. */
type Kind = "place" | "thing" | "moment" | "for" | "with" | "without" | "by";

const heads: Record<string, Kind> = Object.fromEntries([
  ..."en a au aux chez dans sur vers in at to from near".split(" ").map((word) => [word, "place"] as const),
  ..."le la les un une des du l the".split(" ").map((word) => [word, "thing"] as const),
  ...["pour", "for"].map((word) => [word, "for"] as const),
  ...["avec", "with"].map((word) => [word, "with"] as const),
  ...["sans", "without"].map((word) => [word, "without"] as const),
  ...["par", "by"].map((word) => [word, "by"] as const),
]);
const moments =
  /(?<!\p{L})(?:lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|noel|paques|matin|midi|soir|nuit|demain|hier|aujourd hui|week ?ends?|weekends?|feries?|vacances|ete|hiver|printemps|automne|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|morning|evening|night|tomorrow|today|holidays?|summer|winter)(?!\p{L})/u;

const foldedLine = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const firstWord = (text: string): string => foldedLine(text).split(" ")[0] ?? "";

export const kindOf = (phrase: string): Kind | null =>
  moments.test(foldedLine(phrase)) ? "moment" : (heads[firstWord(phrase)] ?? null);

/** A longer end of a question is more than the one phrase that is asked about anew. */
const phraseMaxWords = 4;

const isHeadWord = (word: string | undefined): boolean => heads[firstWord(word ?? "")] !== undefined;
const belonging = /^(?:de|of)$/iu;

/**
 * The question with its last phrase of the same kind exchanged: `Livrez-vous en Belgique` and `en Suisse`. Asked of another
 * side of the same thing (`le tarif de la piscine`, `les horaires`), it keeps the thing. Null when it ends otherwise.
 */
export const exchanged = (question: string, phrase: string): string | null => {
  const kind = kindOf(phrase);
  if (!kind) return null;
  const words = question.split(/\s+/u);
  for (let at = words.length - 1; at > 0 && words.length - at <= phraseMaxWords; at--) {
    const isAlone = kind === "moment" && at === words.length - 1 && !isHeadWord(words[at - 1]);
    if (!isHeadWord(words[at]) && !isAlone) continue;
    if (kindOf(words.slice(at).join(" ")) !== kind) continue;
    const isOfAnother = kind === "thing" && belonging.test(words[at - 1] ?? "");
    return isOfAnother ? [phrase, ...words.slice(at - 1)].join(" ") : [...words.slice(0, at), phrase].join(" ");
  }
  return null;
};
