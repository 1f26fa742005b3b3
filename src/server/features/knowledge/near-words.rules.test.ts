import { describe, expect, it } from "vitest";
import { GramCounts } from "./grams.rules";
import { guessesFor, startFor, withNearTerms } from "./near-words.rules";
import { passageFeatures } from "./passage-features";
import { readQuestion } from "./question.rules";
import { countGrams } from "./rank-passages";

const grams = new GramCounts();
const text = "La garantie couvre la livraison, le remboursement et la réparation de la lampe.";
countGrams(grams, passageFeatures({ title: "", heading: null, text, language: "fr" }).features);

const asked = (word: string) => {
  const question = readQuestion(word, "fr");
  const [slot] = question.slots;
  if (!slot) throw new Error("no slot");
  return { question, slot };
};

describe("an unknown word", () => {
  it.each([
    ["a letter swapped", "garnatie", "garant"],
    ["a letter dropped", "remboursment", "rembours"],
    ["a letter added", "livvraison", "livraison"],
    ["a letter replaced, the first one too", "kivraison", "livraison"],
  ])("may have been meant for its neighbour: %s", (_, typed, meant) => {
    const { slot } = asked(typed);
    expect(guessesFor(slot, "fr", grams)).toContain(meant);
  });

  it("is only guessed at with spellings that look like the texts", () => {
    expect(guessesFor(asked("garnatie").slot, "fr", grams).length).toBeLessThan(150);
    expect(guessesFor(asked("AX4021").slot, "fr", grams)).toEqual([]);
  });

  it("counts for less than a word that is there, and far ones do not count", () => {
    const { question, slot } = asked("garnatie");
    const near = withNearTerms(question, new Set([slot]), new Map([[slot, new Set(["garant"])]]), ["garant", "lamp"]);
    const terms = near.slots[0]?.terms;
    expect(terms?.get("garant")).toBeLessThan(1);
    expect(terms?.has("lamp")).toBe(false);
  });

  it("has relatives that start as it does", () => {
    expect(startFor(asked("réparateurs").slot)).toBe("repa");
    expect(startFor(asked("clé").slot)).toBeNull();
  });
});
