import { expect, it } from "vitest";
import type { FoundPassage, Retrieval } from "../knowledge/retrieval";
import { foreignTextsNote, otherTopicsText } from "./topics.rules";

const french = "La livraison en point relais coûte six euros et prend trois jours ouvrés dans toute la France.";
const passage = (heading: string | null): FoundPassage => ({
  id: 1,
  documentId: "doc_1",
  title: "Guide",
  heading,
  page: null,
  text: french,
  start: 0,
  end: 0,
  score: 1,
  sentences: () => [],
});
const found = (language: string, ...headings: (string | null)[]): Retrieval => ({
  passages: headings.map(passage),
  confidence: 0.6,
  language,
});

it("a vague question is told what else may have been meant, but not the topic that was answered", () => {
  const text = otherTopicsText("prix ?", found("fr", "Livraison", "Livraison", "Stages", null), "fr");
  expect(text).toBe("J’ai aussi des réponses sur : « Stages », « Guide ».");
  expect(otherTopicsText("prix ?", found("fr", "Livraison"), "fr")).toBeNull();
});

it("a question that says what it is about is told nothing more", () => {
  expect(otherTopicsText("Combien coûte la livraison ?", found("fr", "Livraison", "Stages"), "fr")).toBeNull();
});

it("quotes in another language than the question's are announced in the visitor's", () => {
  expect(foreignTextsNote(found("en", "Livraison"), "fr")).toContain("in French");
  expect(foreignTextsNote(found("fr", "Livraison"), "fr")).toBeNull();
});
