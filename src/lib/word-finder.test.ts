import { expect, test } from "vitest";
import { wordFinder } from "./word-finder";

const texts = [
  "Délais de livraison : comptez trois jours ouvrés.",
  "Retours : un retour se demande sous trente jours.",
];
const found = (search: string) => texts.filter(wordFinder(search)).map((text) => text.slice(0, 6));

test("a text is found without accents or capitals", () => {
  expect(found("DELAIS")).toEqual(["Délais"]);
  expect(found("ouvres")).toEqual(["Délais"]);
  expect(found("jours")).toEqual(["Délais", "Retour"]);
});

test("every word has to be there, in any order", () => {
  expect(found("jours retour")).toEqual(["Retour"]);
  expect(found("jours facture")).toEqual([]);
});

test("nothing looked for is everything", () => {
  expect(found("  ")).toHaveLength(2);
});
