import { describe, expect, it } from "vitest";
import type { FoundPassage } from "../knowledge/retrieval";
import { excerptOf } from "./source-excerpt.rules";

/** A passage that starts at 100 in its document; the first of the sentences answers the question best. */
const passageOf = (text: string, sentences: string[]): FoundPassage => ({
  ...{ id: 1, documentId: "doc", title: "Garantie", heading: null, page: null, score: 1 },
  ...{ text, start: 100, end: 100 + text.length },
  sentences: () =>
    sentences.map((sentence, index) => {
      const at = text.indexOf(sentence);
      return { text: sentence, at, start: 100 + at, end: 100 + at + sentence.length, score: -index };
    }),
});

const neuf = "Les lampes neuves sont garanties deux ans.";
const facture = "Gardez votre facture.";
const ports = "Les frais de port restent à votre charge.";
const reparees = "Les réparations sont garanties 12 mois.";
const guarantee = passageOf(`${neuf} ${facture}\n${ports} ${reparees}`, [ports, neuf, reparees, facture]);
const quote = (claims: string[], passage = guarantee) => excerptOf(passage, claims).quote;

describe("the excerpt of a source", () => {
  it("holds every sentence quoted from it, as they are read, with a mark where they lie apart", () => {
    expect(excerptOf(guarantee, [reparees, neuf])).toEqual({
      quote: `${neuf} … ${reparees}`,
      start: 100,
      end: 100 + guarantee.text.length,
    });
  });

  it("is a piece of the document where they follow each other, its lines kept", () => {
    const { quote, start, end } = excerptOf(guarantee, [facture, ports]);
    expect(quote).toBe(`${facture}\n${ports}`);
    expect(guarantee.text.slice(start - 100, end - 100)).toBe(quote);
  });

  it("shows a sentence once, however often it is cited, and none that is not", () => {
    expect(quote([reparees, reparees])).toBe(reparees);
  });

  it("holds what each sentence of a model rests on, in its own words", () => {
    expect(quote(["Une réparation est garantie 12 mois", "Vous payez les frais de port"])).toBe(`${ports} ${reparees}`);
  });

  it("is the sentence that answers best where no sentence bears out", () => {
    expect(quote([])).toBe(ports);
    expect(quote(["Zzz"])).toBe(ports);
  });

  it("holds the sentence said word for word, not another with the same words", () => {
    const sunday = "Fermé le dimanche.";
    const passage = passageOf(`Horaires\nLe magasin est fermé le dimanche et les horaires changent. ${sunday}`, [
      "Le magasin est fermé le dimanche et les horaires changent.",
      sunday,
      "Horaires",
    ]);
    expect(quote(["Horaires : fermé le dimanche."], passage)).toBe(sunday);
    expect(quote([sunday], passage)).toBe(sunday);
  });

  it("finds items of a list, rows of a table and notes that were quoted without their marks", () => {
    const lines = ["1. Pièces [3],", "| Lundi | 9 h |", "tél. 04 72 00 00 00, sauf le lundi"];
    const passage = passageOf(lines.join("\n"), lines);
    expect(quote(["- Pièces (3)…", "- Lundi — 9 h.", "04 72 00 00 00, sauf le lundi."], passage)).toBe(passage.text);
  });

  it("stays short enough to be read, with whole sentences", () => {
    const long = Array.from({ length: 9 }, (_, at) => `La phrase ${at} ${`parle du mot${at} et `.repeat(25)}finit.`);
    const passage = passageOf(long.join(" "), long);
    const shown = quote(long, passage);
    expect(shown.length).toBeLessThanOrEqual(2_000);
    expect(shown).toBe(long.slice(0, 4).join(" "));
    const endless = `Un ${"mot ".repeat(900)}fin.`;
    expect(quote([endless], passageOf(endless, [endless]))).toBe(endless);
  });
});
