import { expect, it } from "vitest";
import { withoutCourtesies } from "./courtesies.rules";
import { keyOf } from "./question.rules";

it.each([
  "Bonjour, livrez-vous en Corse ?",
  "Rebonjour ! Bonjour à tous, livrez-vous en Corse ? Merci",
  "bjr livrez vous en corse svp",
  "Bonjour Madame, Monsieur, livrez-vous en Corse ?",
  "Livrez-vous en Corse s’il vous plaît ?",
  "S'il vous plaît, livrez-vous en Corse",
  "livrez-vous en corse merci d'avance",
  "Livrez-vous en Corse ? Merci beaucoup pour votre réponse, bonne journée !",
  "Livrez-vous en Corse ? Je vous remercie par avance. Cordialement,",
  "Bonjour, une petite question : livrez-vous en Corse ?",
])("%s is one question with the same said without courtesies", (question) => {
  expect(keyOf(question, "fr")).toBe(keyOf("Livrez-vous en Corse ?", "fr"));
});

it.each([
  "Hi there, do you ship to Spain?",
  "Good morning! Do you ship to Spain? Thank you very much in advance",
  "Quick question: do you ship to Spain, please?",
  "Do you ship to Spain? Best regards",
])("%s is one with its English like", (question) => {
  expect(keyOf(question, "en")).toBe(keyOf("Do you ship to Spain?", "en"));
});

it.each([
  ["Bonjour !", "Bonjour !"],
  ["Merci beaucoup", "Merci beaucoup"],
  ["Question de prix : combien ?", "Question de prix : combien ?"],
  [
    "Salutations distinguées : que veut dire cette formule ?",
    "Salutations distinguées : que veut dire cette formule ?",
  ],
  ["Hier, ma lampe est tombée", "Hier, ma lampe est tombée"],
  ["Bonjour, peut-on payer en trois fois svp ?", "peut-on payer en trois fois ?"],
  ["Vendez-vous des cartes de remerciement ?", "Vendez-vous des cartes de remerciement ?"],
])("%s reads %s", (question, asked) => {
  expect(withoutCourtesies(question)).toBe(asked);
});

it("one that is all courtesies is looked at in no time", () => {
  const began = performance.now();
  withoutCourtesies(`${"bonjour ".repeat(250)}${"merci, ".repeat(250)}`);
  expect(performance.now() - began).toBeLessThan(100);
});
