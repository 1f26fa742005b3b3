import { describe, expect, it } from "vitest";
import { readMarkdown } from "~/server/adapters/document-parser/read-markdown";
import { readPlain } from "~/server/adapters/document-parser/read-plain";
import { cutPassages, passageSize } from "./passages.rules";

const cut = (given: string) => {
  const reading = readPlain(given);
  return [...cutPassages(reading, "fr")].map((passage) => ({
    ...passage,
    text: reading.text.slice(passage.start, passage.end),
  }));
};

let seed = 3;
const random = (below: number) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
};
const words = ["la", "lampe", "éclaire", "doucement", "atelier", "réparation", "de", "verre", "quarante-deux", "l'été"];
const sentence = (count: number) => {
  const text = Array.from({ length: count }, () => words[random(words.length)]).join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${[".", " !", " ?"][random(3)]}`;
};
const prose = (sentences: number) => Array.from({ length: sentences }, () => sentence(4 + random(30))).join(" ");
const quantile = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

describe("passages", () => {
  it("of prose have 150 to 200 words, begin and end with sentences, and share 20 to 50 words", () => {
    const passages = cut(prose(2_000));
    const sizes = passages.slice(0, -1).map(({ words }) => words);
    expect(quantile(sizes, 0.05)).toBeGreaterThanOrEqual(150);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(passageSize.stretched);
    for (const { text } of passages) expect(text).toMatch(/^\p{Lu}.*[.!?]$/su);
    const shared = passages.slice(1).map(({ start }, at) => {
      const before = passages[at];
      if (!before) return 0;
      expect(start).toBeLessThan(before.end);
      return before.text.slice(start - before.start).split(/\s+/u).length;
    });
    expect(Math.max(...shared)).toBeLessThanOrEqual(50 + 5);
    expect(quantile(shared, 0.5)).toBeGreaterThanOrEqual(35);
  });

  it("of any text hold each visible character, in order, in at most about 220 words", () => {
    for (let round = 0; round < 60; round++) {
      const given = Array.from(
        { length: 1 + random(40) },
        () =>
          [
            prose(random(12)),
            sentence(1 + random(300)),
            "TITRE EN CAPITALES",
            "- point\n- autre point",
            `mot ${"x".repeat(random(900))}`,
          ][random(5)],
      ).join(random(2) ? "\n\n" : "\n");
      const reading = readPlain(given);
      const passages = [...cutPassages(reading, "fr")];
      let end = 0;
      let skipped = "";
      for (const passage of passages) {
        skipped += passage.start > end ? reading.text.slice(end, passage.start) : "";
        expect(passage.end).toBeGreaterThan(end);
        expect(passage.words).toBeLessThanOrEqual(passageSize.stretched);
        end = passage.end;
      }
      skipped += reading.text.slice(end);
      // Only titles are left out of the text: they are carried beside it.
      const titles = reading.blocks
        .filter(({ depth }) => depth > 0)
        .map(({ start, end }) => reading.text.slice(start, end));
      for (const title of titles) skipped = skipped.replace(title, "");
      expect(skipped.trim()).toBe("");
    }
  });

  it("are found again in the text as given, whatever was cleaned", () => {
    const given = prose(300).replaceAll("lampe", "lam\u00ADpe").replaceAll(" ", " \u200B").replaceAll(". ", ".\r\n");
    const reading = readPlain(given);
    const passages = [...cutPassages(reading, "fr")];
    expect(passages.length).toBeGreaterThan(20);
    for (const { start, end } of passages) {
      const again = readPlain(given.slice(...reading.offsets.givenBounds(start, end))).text;
      expect(again).toBe(reading.text.slice(start, end));
    }
  });

  it("do not go over the titles that part a document, unless what stands under one is a line", () => {
    const long =
      "Cette rubrique dit en une vingtaine de mots ce que chacun doit savoir avant de venir nous voir à l'atelier de Lyon, sans rien oublier d'important.";
    const reading = readMarkdown(
      `# Guide\n\n## Un\n\n${long}\n\n## Deux\n\n${long}\n\n## Trois\n\nCourt.\n\n## Quatre\n\n${long}`,
    );
    const passages = [...cutPassages(reading, "fr")];
    expect(passages.map(({ heading }) => heading)).toEqual(["Un", "Deux", "Trois"]);
    expect(passages.map(({ start, end }) => reading.text.slice(start, end))).toEqual([
      long,
      long,
      `Court.\n\nQuatre\n\n${long}`,
    ]);
  });

  it("carry the titles they stand under, from the highest down", () => {
    const reading = readMarkdown(`# Guide\n\n## Livraison\n\n### Délais\n\n${prose(30)}\n\n## Retours\n\n${prose(30)}`);
    const headings = [...cutPassages(reading, "fr")].map(({ heading }) => heading);
    expect(headings[0]).toBe("Livraison › Délais");
    expect(headings.at(-1)).toBe("Retours");
  });

  it("of a line of fifty megabytes without punctuation are cut as well", () => {
    const given = "mot suivant encore ".repeat(2_700_000);
    const before = performance.now();
    const reading = readPlain(given);
    let count = 0;
    let longest = 0;
    for (const passage of cutPassages(reading, "fr")) {
      count++;
      longest = Math.max(longest, passage.words);
    }
    expect(performance.now() - before).toBeLessThan(30_000);
    expect(count).toBeGreaterThan(40_000);
    expect(longest).toBeLessThanOrEqual(passageSize.stretched);
  });

  it("of a word of ten million letters are cut without parting a character", () => {
    const reading = readPlain("😀".repeat(100_000));
    for (const { start, end } of cutPassages(reading, "fr")) {
      expect(reading.text.slice(start, end)).toMatch(/^(?:😀)+$/u);
      expect(end - start).toBeLessThan(3_000);
    }
  });
});
