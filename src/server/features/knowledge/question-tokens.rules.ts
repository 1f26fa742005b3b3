import { fold } from "./words.rules";

/** Words, signs that mean something (+, %, €…), and the minus of a negative number; the rest is punctuation. */
const pieces = /(?<![\p{L}\p{N}])-(?=\p{N})|[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}\s.,;:!?¿¡'"`’‘“”«»()[\]…–—_*~-]/gu;

/** What a question is made of, folded, in order, small words included. */
export const tokensOf = (text: string): string[] => (text.match(pieces) ?? []).map(fold);

const deniers = new Set(["ne", "n", "pas", "not", "cannot"]);
/** `don't` is read as `don` and `t`: what stands before the `t`, and the word it denies. */
const deniedForms = new Map([
  ["don", "do"],
  ["doesn", "does"],
  ["didn", "did"],
  ["can", "can"],
  ["couldn", "could"],
  ["won", "will"],
  ["wouldn", "would"],
  ["shouldn", "should"],
  ["isn", "is"],
  ["aren", "are"],
  ["wasn", "was"],
  ["weren", "were"],
  ["hasn", "has"],
  ["haven", "have"],
]);

/** The tokens without their negation, and whether there was one. */
export const withoutNegation = (tokens: string[]): { tokens: string[]; isNegated: boolean } => {
  const kept: string[] = [];
  let isNegated = false;
  tokens.forEach((token, at) => {
    const denied = tokens[at + 1] === "t" ? deniedForms.get(token) : undefined;
    if (denied) kept.push(denied);
    else if (token === "cannot") kept.push("can");
    else if (!isDenial(tokens, at)) kept.push(token);
    isNegated ||= denied !== undefined || isDenial(tokens, at);
  });
  return { tokens: kept, isNegated };
};

const isDenial = (tokens: string[], at: number): boolean => {
  const token = tokens[at] ?? "";
  return deniers.has(token) || (token === "t" && deniedForms.has(tokens[at - 1] ?? ""));
};
