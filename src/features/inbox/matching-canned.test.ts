import { expect, test } from "vitest";
import { matchingCanned } from "./matching-canned";

const replies = [
  { id: "can_1", title: "Délais de livraison", text: "Comptez trois jours ouvrés." },
  { id: "can_2", title: "Retours", text: "Un retour se demande sous trente jours." },
];
const found = (search: string) => matchingCanned(replies, search).map(({ id }) => id);

test("a canned reply is found by its title or its text, without accents or capitals", () => {
  expect(found("DELAIS")).toEqual(["can_1"]);
  expect(found("ouvres")).toEqual(["can_1"]);
  expect(found("jours")).toEqual(["can_1", "can_2"]);
});

test("every word has to be there, in any order", () => {
  expect(found("jours retour")).toEqual(["can_2"]);
  expect(found("jours facture")).toEqual([]);
});

test("nothing looked for is everything", () => {
  expect(found("  ")).toEqual(["can_1", "can_2"]);
});
