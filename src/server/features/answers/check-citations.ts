/** Passes a text on while it comes, and lets only those citations through that hold. */
export interface CitationChecker {
  take(piece: string): string;
  /** What was still held back at the end. */
  end(): string;
  /** The sentences that cite each passage, by its number. */
  claims(): Map<number, string[]>;
}

/** A model may write blanks without end: what looks at them may not look at each from each. */
const bracket = String.raw`\s{0,4}\[(\d{1,2}(?:\s{0,4}[,;]\s{0,4}\d{1,2}){0,20})\]`;
/** Not the label of a link; so what comes after it has to be known, or that nothing does. */
const followedCitation = new RegExp(`${bracket}(?!\\(|$)`);
const lastCitation = new RegExp(`${bracket}(?!\\()`);
/** What may yet become a citation: blanks, and a bracket of figures that nothing follows. */
const beginning = /\s{0,4}(?:\[[\d\s,;]{0,24}\]?)?$/;
const rememberedChars = 1_200;

/**
 * A citation that its sentence does not bear out is taken away before anybody sees it, so what is shown, what is stored and
 * the sources are one. `isBorneOut` judges the sentence before it against the passage of that number.
 */
export const checkCitations = (isBorneOut: (claim: string, n: number) => boolean): CitationChecker => {
  let held = "";
  let before = "";
  const claims = new Map<number, string[]>();
  const pass = (text: string): string => {
    before = (before + text).slice(-rememberedChars);
    return text;
  };
  const judged = (match: RegExpExecArray): string => {
    const claim = lastClaim(before);
    const numbers = [...new Set((match[1] ?? "").split(/[,;]/).map(Number))].filter((n) => isBorneOut(claim, n));
    for (const n of numbers) claims.set(n, [...(claims.get(n) ?? []), claim]);
    const blanks = /^\s*/.exec(match[0])?.[0] ?? "";
    return numbers.length === 0 ? "" : blanks + numbers.map((n) => `[${n}]`).join("");
  };
  const settled = (citation: RegExp): string => {
    let passed = "";
    for (let match = citation.exec(held); match; match = citation.exec(held)) {
      passed += pass(held.slice(0, match.index));
      passed += pass(judged(match));
      held = held.slice(match.index + match[0].length);
    }
    return passed;
  };
  return {
    take: (piece) => {
      held += piece;
      const passed = settled(followedCitation);
      const from = beginning.exec(held)?.index ?? held.length;
      const text = held.slice(0, from);
      held = held.slice(from);
      return passed + pass(text);
    },
    end: () => {
      const passed = settled(lastCitation) + pass(held);
      held = "";
      return passed;
    },
    claims: () => claims,
  };
};

const sentenceEnd = /(?<=[.!?…][»”")*_]*)\s+|\n+/;
const cited = /\s{0,4}\[\d{1,2}\]/g;
/** Shorter ones ("Oui.") rest on the sentence before. */
const claimCharsMin = 12;

/** The sentence a text ends with, without its citations. */
const lastClaim = (text: string): string => {
  const sentences = text
    .replace(cited, "")
    .split(sentenceEnd)
    .filter((sentence) => sentence.trim() !== "");
  const last = sentences.at(-1) ?? "";
  return (last.length < claimCharsMin ? `${sentences.at(-2) ?? ""} ${last}` : last).trim();
};
