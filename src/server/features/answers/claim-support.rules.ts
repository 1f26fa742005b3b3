import { detectLanguage } from "../knowledge/language.rules";
import { wordsOf } from "../knowledge/words.rules";

/** The words of a text that say something, and its figures. */
export interface Content {
  language: string;
  stems: ReadonlySet<string>;
  figures: ReadonlySet<string>;
}

export const contentOf = (text: string): Content => {
  const language = detectLanguage(text);
  const words = [...wordsOf(text, language)].filter(({ isStop }) => !isStop);
  return {
    language,
    stems: new Set(words.map(({ stem }) => stem)),
    figures: new Set(words.filter(({ hasDigit }) => hasDigit).map(({ folded }) => folded)),
  };
};

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => other.has(word)).length;

/** Share of what a sentence says that stands in a passage, 0..1. */
export const supportOf = (claim: Content, passage: Content): number =>
  claim.stems.size === 0 ? 0 : shared(claim.stems, passage.stems) / claim.stems.size;

/** A model puts things in its own words: a third of them has to come from the passage. */
const supportMin = 0.3;

/**
 * Whether a passage may be cited for a sentence. Figures that are not the passage's belong to another one; across
 * languages figures are all that can be compared.
 */
export const isSupported = (claim: Content, passage: Content): boolean => {
  const hasFigures = claim.figures.size > 0 && passage.figures.size > 0;
  if (hasFigures && shared(claim.figures, passage.figures) === 0) return false;
  if (claim.stems.size === 0) return true;
  return claim.language !== passage.language || supportOf(claim, passage) >= supportMin;
};
