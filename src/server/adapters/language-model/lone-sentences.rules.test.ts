import { expect, it } from "vitest";
import { leansOnBefore, needsTitle } from "./lone-sentences.rules";

it("a sentence that points back needs the one before it", () => {
  for (const text of [
    "Elle est valable deux ans.",
    "Il dure de 9 h à 17 h.",
    "Cela vaut aussi pour les lampes soldées.",
    "Sinon, écrivez-nous.",
    "It lasts two years.",
    "This covers the pump.",
  ])
    expect(leansOnBefore(text), text).toBe(true);
});

it("one that says itself what it speaks of does not, nor one whose “il” stands for nothing", () => {
  for (const text of [
    "La carte est valable deux ans.",
    "Il faut un extrait Kbis.",
    "Il suffit d’un extrait Kbis.",
    "Il est possible de payer en trois fois.",
    "Illustré par l’atelier.",
    "Thistles grow here.",
  ])
    expect(leansOnBefore(text), text).toBe(false);
});

it("a list of things needs its title, and whatever stands under a title that denies", () => {
  expect(needsTitle("Les ampoules, l’usure des tissus, les chocs.", "Ce que la garantie couvre")).toBe(true);
  expect(needsTitle("Les ampoules sont comprises dans le prix.", "Ce qui n’est pas couvert")).toBe(true);
  expect(needsTitle("La livraison coûte 12 euros.", "Délais et prix")).toBe(false);
  expect(needsTitle("The warranty lasts two years.", "Warranty")).toBe(false);
});
