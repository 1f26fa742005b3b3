import { describe, expect, test } from "vitest";
import type { Source } from "../../src/contract/chat";
import { passageLink } from "./passage-link";

const source = (part: Partial<Source>): Source => ({
  n: 1,
  documentId: "doc_1",
  title: "Garantie",
  quote: "La garantie dure vingt-quatre mois.",
  start: 0,
  end: 35,
  ...part,
});

describe("the link of a source", () => {
  test("opens a paged document on the page", () => {
    expect(passageLink(source({ url: "https://lumen.example/g.pdf", page: 3 }))).toBe(
      "https://lumen.example/g.pdf#page=3",
    );
  });

  test("opens a page on the words", () => {
    expect(passageLink(source({ url: "https://lumen.example/g" }))).toBe(
      "https://lumen.example/g#:~:text=La%20garantie%20dure%20vingt%2Dquatre%20mois.",
    );
    const quote = "un deux trois quatre cinq six sept huit neuf dix onze douze";
    expect(passageLink(source({ url: "https://lumen.example/g", quote }))).toBe(
      "https://lumen.example/g#:~:text=un%20deux%20trois%20quatre%20cinq,huit%20neuf%20dix%20onze%20douze",
    );
  });

  test("opens a page on all its sentences where they lie apart or on lines of their own", () => {
    const asked = (quote: string) =>
      decodeURIComponent(passageLink(source({ url: "https://lumen.example/g", quote }))?.split("text=")[1] ?? "");
    expect(asked("La lampe dure. … Six mois.")).toBe("La lampe dure.,Six mois.");
    expect(asked("Un deux trois quatre cinq six sept. … Huit.")).toBe("Un deux trois quatre cinq,Huit.");
    expect(asked("Lundi\nMardi\nMercredi")).toBe("Lundi,Mercredi");
  });

  test("is the address alone where it already says a place, and none where it can't be followed", () => {
    expect(passageLink(source({ url: "https://lumen.example/g#a", page: 2 }))).toBe("https://lumen.example/g#a");
    expect(passageLink(source({}))).toBeUndefined();
    expect(passageLink(source({ url: "javascript:alert(1)" }))).toBeUndefined();
  });
});
