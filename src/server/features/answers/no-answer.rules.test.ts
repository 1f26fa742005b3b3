import { expect, it } from "vitest";
import type { FoundPassage } from "../knowledge/retrieval";
import { noAnswerText } from "./no-answer.rules";

const passage = (title: string, page: number | null): FoundPassage => ({
  id: 1,
  documentId: "doc_1",
  title,
  heading: null,
  page,
  text: "",
  start: 0,
  end: 0,
  score: 1,
  sentences: () => [],
});

it("says that it does not know, where the nearest text is, and what to do next", () => {
  const passages = [passage("Guide", 4), passage("Guide", 4), passage("Questions", null), passage("Autre", 1)];
  const text = noAnswerText({ passages, confidence: 0.12, language: "fr" }, "en");
  expect(text).toMatch(/^Je ne sais pas/);
  expect(text).toContain("« Guide », page 4, « Questions ».");
  expect(text).not.toContain("Autre");
  expect(text).toContain("l’équipe du site");
});

it("names nothing when nothing is near", () => {
  const text = noAnswerText({ passages: [passage("Guide", 4)], confidence: 0.01, language: "en" }, "fr");
  expect(text).toMatch(/^I don’t know/);
  expect(text).not.toContain("Guide");
});

it("speaks the assistant's language when it does not speak the question's", () => {
  expect(noAnswerText({ passages: [], confidence: 0, language: "de" }, "en")).toMatch(/^I don’t know/);
});

it("asks back what a question of a word or two is about", () => {
  const passages = [
    { ...passage("Guide", 4), heading: "Commander › Livraison" },
    { ...passage("Guide", 5), heading: "Retours" },
  ];
  const text = noAnswerText({ passages, confidence: 0.08, language: "fr" }, "fr", "délai ?");
  expect(text).toContain("De quoi s’agit-il : « Livraison », page 4, « Retours », page 5 ?");
});
