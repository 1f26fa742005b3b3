import { expect, it } from "vitest";
import { topicNameOf, uniqueName } from "./topic-names.rules";

it.each([
  ["Bonjour, peut-on payer en trois fois ?", "Peut-on payer en trois fois ?"],
  ["bonsoir !  livrez-vous en Corse ?", "Livrez-vous en Corse ?"],
  ["Hello, do you ship to Spain?", "Do you ship to Spain?"],
  [
    "Salutations distinguées : que veut dire cette formule ?",
    "Salutations distinguées : que veut dire cette formule ?",
  ],
  ["Bonjour !", "Bonjour !"],
])("%s names a topic %s", (question, name) => {
  expect(topicNameOf(question)).toBe(name);
});

it("a name that is taken gets a number", () => {
  const taken = new Set(["Livraison", "Livraison (2)"]);
  expect(uniqueName("Livraison", (name) => taken.has(name))).toBe("Livraison (3)");
});
