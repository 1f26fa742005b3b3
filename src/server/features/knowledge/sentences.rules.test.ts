import { describe, expect, it } from "vitest";
import { sentenceBounds } from "./sentences.rules";

const sentences = (text: string, language = "fr") =>
  sentenceBounds(text, language).map(([start, end]) => text.slice(start, end));

describe("sentences", () => {
  it("end at a full stop, a question mark and an exclamation mark", () => {
    expect(sentences("Nous ouvrons à 9 h. Et le lundi ? Jamais ! C'est ainsi.")).toEqual([
      "Nous ouvrons à 9 h.",
      "Et le lundi ?",
      "Jamais !",
      "C'est ainsi.",
    ]);
  });

  it("do not end after a French abbreviation, an initial or a decimal", () => {
    const text = "M. Dupont paie 3.5 € selon l'art. L. 123-4 du code. Env. 30 clients écrivent à J. P. Martin.";
    expect(sentences(text)).toEqual([
      "M. Dupont paie 3.5 € selon l'art. L. 123-4 du code.",
      "Env. 30 clients écrivent à J. P. Martin.",
    ]);
  });

  it("do not end after an English abbreviation", () => {
    expect(sentences("Dr. Smith met Mr. Jones of the U.S. Army. They spoke.", "en")).toEqual([
      "Dr. Smith met Mr. Jones of the U.S. Army.",
      "They spoke.",
    ]);
  });

  it("end after a word that only looks like an abbreviation", () => {
    expect(sentences("Voilà ce qu'il est. Il dit non.")).toEqual(["Voilà ce qu'il est.", "Il dit non."]);
    expect(sentences("Call me. I said no. Then go.", "en")).toEqual(["Call me.", "I said no.", "Then go."]);
  });

  it("keep a closing quotation mark and what follows it in small letters", () => {
    expect(sentences("« Bonjour ! » dit-il. Il part.")).toEqual(["« Bonjour ! » dit-il.", "Il part."]);
  });

  it("go on over the lines of a wrapped text, and end at titles and list items", () => {
    const text =
      "Horaires\nL'atelier est ouvert du mardi au samedi sans interruption et\nferme pendant les congés du mois d'août.\n- lampes\n- abat-jour\n\n1. Ouvrez la boîte.";
    expect(sentences(text)).toEqual([
      "Horaires",
      "L'atelier est ouvert du mardi au samedi sans interruption et\nferme pendant les congés du mois d'août.",
      "- lampes",
      "- abat-jour",
      "1. Ouvrez la boîte.",
    ]);
  });

  it("cover every visible character once and in order, whatever the text", () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const alphabet = ["a", "É", " ", ".", "!", "\n", "»", "1", "😀", "-", "M.", " ", "\u2028"];
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: 200 }, () => alphabet[Math.floor(random() * alphabet.length)] ?? "").join("");
      const bounds = sentenceBounds(text, "fr");
      let last = 0;
      let covered = "";
      for (const [start, end] of bounds) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(last, start).trim()).toBe("");
        covered += text.slice(start, end);
        last = end;
      }
      expect(text.slice(last).trim()).toBe("");
      expect(covered.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
    }
  });

  it("of a line of five million characters without an end are cut in linear time", () => {
    const text = "mot ".repeat(1_250_000);
    const before = performance.now();
    const bounds = sentenceBounds(text, "fr");
    expect(performance.now() - before).toBeLessThan(20_000);
    expect(Math.max(...bounds.map(([start, end]) => end - start))).toBeLessThanOrEqual(4_000);
  });
});
