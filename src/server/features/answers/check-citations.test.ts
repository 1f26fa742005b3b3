import { describe, expect, it } from "vitest";
import { checkCitations } from "./check-citations";
import { contentOf, isSupported } from "./claim-support.rules";

const passed = (text: string, pieceLength: number, holds: (claim: string, n: number) => boolean) => {
  const checker = checkCitations(holds);
  let said = "";
  for (let at = 0; at < text.length; at += pieceLength) said += checker.take(text.slice(at, at + pieceLength));
  return { text: said + checker.end(), claims: Object.fromEntries(checker.claims()) };
};

describe("citations in a stream", () => {
  const text =
    "La garantie dure deux ans [1]. Le retour prend trois mois [2, 3] ; voir [4](https://a.example). Oui. [1]\n\n- Une facture suffit [2]";
  const never3 = (_: string, n: number) => n !== 3;

  it.each([1, 2, 3, 7, 500])("are judged the same however the text comes, here by %i", (length) => {
    expect(passed(text, length, never3)).toEqual({
      text: text.replace("[2, 3]", "[2]"),
      claims: {
        1: ["La garantie dure deux ans", "Le retour prend trois mois ; voir(https://a.example). Oui."],
        2: ["Le retour prend trois mois", "- Une facture suffit"],
      },
    });
  });

  it("that do not hold leave no trace, nor two blanks", () => {
    expect(passed("Deux ans [1]. Trois mois [2] [3], en tout.", 1, () => false).text).toBe(
      "Deux ans. Trois mois, en tout.",
    );
  });

  it("cost no more for a model that writes nothing but blanks", () => {
    const checker = checkCitations(() => true);
    let said = checker.take(`${" ".repeat(40_000)}x`);
    for (let piece = 0; piece < 900; piece++) said += checker.take("\n        ");
    expect((said + checker.end()).length).toBe(40_001 + 900 * 9);
  });

  it("hold nothing back for long", () => {
    const checker = checkCitations(() => true);
    expect(checker.take("Deux ans ")).toBe("Deux ans");
    expect(checker.take("[")).toBe("");
    expect(checker.take("sic]")).toBe(" [sic]");
    expect(checker.take(" et [12345678901234567890123456789")).toBe(" et [12345678901234567890123456789");
  });
});

describe("a sentence", () => {
  const holds = (claim: string, passage: string) => isSupported(contentOf(claim), contentOf(passage));
  const guarantee = "Chaque lampe rénovée par l'atelier est garantie 24 mois, pièces et main-d'œuvre.";

  it.each([
    ["in other words", "La garantie d'une lampe rénovée dure 24 mois.", true],
    ["with another figure", "La garantie d'une lampe rénovée dure 36 mois.", false],
    ["of another subject", "Le magasin ouvre du mardi au samedi, de dix heures à dix-neuf heures.", false],
    ["in another language", "Every restored lamp is guaranteed for 24 months.", true],
    ["in another language with another figure", "Every restored lamp is guaranteed for 36 months.", false],
  ])("%s: %s is borne out: %s", (_, claim, expected) => expect(holds(claim, guarantee)).toBe(expected));
});
