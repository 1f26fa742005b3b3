import { expect, it } from "vitest";
import { composeExtract } from "./compose-extract.rules";
import type { LocalQuote } from "./pick-quotes.rules";

const quote = (text: string, start: number, score: number): LocalQuote => ({
  text,
  start,
  end: start + text.length,
  score,
});
const passage = (documentId: string, ...quotes: LocalQuote[]) => ({ documentId, quotes });

it("the best sentences come in the order of their source, each with the number of its passage", () => {
  const text = composeExtract([
    passage("a", quote("Le colis part le mardi.", 300, 8), quote("La livraison coûte 12 euros.", 100, 9)),
    passage("b", quote("Comptez trois jours.", 50, 7)),
  ]);
  expect(text).toBe("La livraison coûte 12 euros. [1] Le colis part le mardi. [1]\n\nComptez trois jours. [2]");
});

it("never more than three sentences, and none far less likely than the best", () => {
  const many = Array.from({ length: 6 }, (_, at) => quote(`Phrase ${at}.`, at * 100, 9));
  expect(composeExtract([passage("a", ...many)]).match(/\[1\]/g)).toHaveLength(3);
  expect(composeExtract([passage("a", quote("Oui.", 0, 9), quote("Sans rapport.", 50, 2))])).toBe("Oui. [1]");
});

it("a footnote of the text is not taken for the number of a source", () => {
  const text = composeExtract([passage("a", quote("Selon le contrat [2], elle couvre les pièces [12, 13].", 0, 9))]);
  expect(text).toBe("Selon le contrat (2), elle couvre les pièces (12, 13). [1]");
});

it("a sentence that two passages share is said once", () => {
  const shared = quote("La garantie dure deux ans.", 100, 9);
  expect(composeExtract([passage("a", shared), passage("a", shared)])).toBe("La garantie dure deux ans. [1]");
});

it("line ends inside a sentence are joined, and a line without an end gets one", () => {
  expect(composeExtract([passage("a", quote("Du mardi\nau  samedi", 0, 9))])).toBe("Du mardi au samedi. [1]");
  expect(composeExtract([passage("a", quote("Il faut prévoir :", 0, 9))])).toBe("Il faut prévoir… [1]");
});

it("items of a list stay a list", () => {
  const text = composeExtract([
    passage("a", quote("- le socle", 20, 8), quote("- le bras", 40, 9), quote("Prenez :", 0, 8)),
  ]);
  expect(text).toBe("Prenez : [1]\n- le socle. [1]\n- le bras. [1]");
});

it("without passages there is nothing to say", () => {
  expect(composeExtract([])).toBe("");
});

it("a sentence that points back brings the one before it", () => {
  const before = { text: "La carte cadeau existe en 50 et 100 euros.", start: 0, end: 42 };
  const text = composeExtract([passage("a", { ...quote("Elle est valable deux ans.", 43, 9), before })]);
  expect(text).toBe("La carte cadeau existe en 50 et 100 euros. [1] Elle est valable deux ans. [1]");
});

it("what is not covered is never quoted as if it were: the title that denies stands before it", () => {
  const uncovered = { ...quote("Les ampoules et les chocs.", 60, 9), title: "Ce que la garantie ne couvre pas" };
  expect(composeExtract([passage("a", uncovered)])).toBe(
    "Ce que la garantie ne couvre pas : les ampoules et les chocs. [1]",
  );
});

it("rows of a table read as lines", () => {
  const rows = [quote("| Point relais | 6,90 € |", 0, 9), quote("| Domicile | 12 € |", 30, 8)];
  expect(composeExtract([passage("a", ...rows)])).toBe("- Point relais — 6,90 €. [1]\n- Domicile — 12 €. [1]");
});
