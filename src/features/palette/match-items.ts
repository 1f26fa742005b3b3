import { go } from "fuzzysort";
import type { PaletteItem } from "./palette-item";

const shownMax = 30;
/** Below it, the letters are there and the word is not. */
const least = 0.3;
/** How much a word beside the label counts, and how much it helps to have been used lately. */
const wordsWeight = 0.8;
const recentBonus = 0.1;

/** What the letters may mean, the best first: abbreviations, accents and capitals do not matter, recent use does. */
export const matchItems = (items: readonly PaletteItem[], typed: string, recentIds: readonly string[]): PaletteItem[] =>
  go(typed.trim(), items, {
    keys: [(item) => item.label, (item) => item.words ?? ""],
    limit: shownMax,
    threshold: least,
    scoreFn: (found) => {
      const score = Math.max(found[0]?.score ?? 0, wordsWeight * (found[1]?.score ?? 0));
      return score > 0 && recentIds.includes(found.obj.id) ? score + recentBonus : score;
    },
  }).map(({ obj }) => obj);
