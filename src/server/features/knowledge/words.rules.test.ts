import { describe, expect, it } from "vitest";
import { fold, wordsOf } from "./words.rules";

const stems = (text: string, language: string) =>
  [...wordsOf(text, language)].filter(({ isStop }) => !isStop).map(({ stem }) => stem);

describe("the words of a text", () => {
  it("accents, capitals and joined letters make no difference", () => {
    expect(fold("Œuvre Élémentaire Straße")).toBe("oeuvre elementaire strasse");
    expect(fold("й")).toBe("й");
  });

  it("what a visitor types without accents reaches the same stems", () => {
    expect(stems("la durée de la garantie rénovée", "fr")).toEqual(stems("la duree de la garantie renovee", "fr"));
  });

  it("endings are dropped in the text's own language", () => {
    expect(stems("les livraisons gratuites", "fr")).toEqual(stems("la livraison gratuite", "fr"));
    expect(stems("opening hours", "en")).toEqual(stems("opened hour", "en"));
    expect(stems("die Öffnungszeiten", "de")).toEqual(stems("die Öffnungszeit", "de"));
  });

  it("stop words and question words are marked, with their place in the text", () => {
    const [first, second, third] = wordsOf("Quand l’atelier ouvre", "fr");
    expect([first?.isStop, second?.isStop, third?.isStop]).toEqual([true, true, false]);
    expect([first?.at, second?.at, third?.at]).toEqual([0, 6, 8]);
  });

  it("figures and names are kept as they are and told apart", () => {
    const found = [...wordsOf("la lampe Jieldé de 1950", "fr")].filter(({ isStop }) => !isStop);
    expect(found.map(({ folded, isCapitalised, hasDigit }) => [folded, isCapitalised, hasDigit])).toEqual([
      ["lampe", false, false],
      ["jielde", true, false],
      ["1950", false, true],
    ]);
  });

  it("a script without blanks is read two characters at a time", () => {
    expect(stems("東京都庁", "ja")).toEqual(["東京", "京都", "都庁"]);
  });

  it("a run of a million letters is one word of bounded length", () => {
    expect([...wordsOf("a".repeat(1_000_000), "fr")].map(({ folded }) => folded.length)).toEqual([40]);
  });
});
