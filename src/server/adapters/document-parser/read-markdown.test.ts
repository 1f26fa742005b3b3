import { describe, expect, it } from "vitest";
import { readMarkdown } from "./read-markdown";

const blocks = (given: string) => {
  const { text, blocks } = readMarkdown(given);
  return blocks.map(({ start, end, depth }) => [depth, text.slice(start, end).trim()]);
};

describe("a Markdown text", () => {
  it("reads as its page would, without its marks", () => {
    expect(
      blocks("# Tarifs & *prix* &amp; co\\*\n\nUn [lien](https://x.y), `du code`, ![une lampe](a.png) et **gras**."),
    ).toEqual([
      [1, "Tarifs & prix & co*"],
      [0, "Un lien, du code, une lampe et gras."],
    ]);
  });

  it("keeps lists, quotes, code and tables line by line", () => {
    expect(
      blocks(
        "1. Un\n2. Deux\n   - trois\n\n> cité\n> encore\n\n```js\nconst a = 1;\nconst b = 2;\n```\n\n| Formule | Prix |\n|---|--:|\n| Base | **10** € |",
      ),
    ).toEqual([
      [0, "1. Un\n2. Deux\n- trois"],
      [0, "cité\nencore"],
      [0, "const a = 1;\nconst b = 2;"],
      [0, "Formule | Prix\nBase | 10 €"],
    ]);
  });

  it("shows of HTML what its readers see", () => {
    expect(
      blocks("<div>Bonjour <b>toi</b><script>alert('non')</script><!-- non --></div>").map(([, text]) => text),
    ).toEqual(["Bonjour \ntoi"]);
  });

  it("is called by its settings, else by its first title", () => {
    expect(readMarkdown('---\nlayout: page\ntitle: "Nos tarifs"\n---\n# Prix\n\nDix euros.').title).toBe("Nos tarifs");
    expect(readMarkdown("Avant.\n\nPrix\n====\n\nDix euros.").title).toBe("Prix");
  });

  it("finds in the given text each word of the clean one", () => {
    const given = "\r\n# Été\r\n\r\nLe **lundi**, *fermé* &mdash; le mardi, [ouvert](u).\r\n\r\n- un `deux` trois\r\n";
    const { text, offsets } = readMarkdown(given);
    for (const { 0: word, index } of text.matchAll(/[\p{L}]+/gu)) {
      expect(given.slice(...offsets.givenBounds(index, index + word.length))).toBe(word);
    }
  });

  it("of two megabytes is read in pieces, with the offsets of the whole", () => {
    const part = `## Partie\n\n${"Une phrase **longue** et simple. ".repeat(40)}\n\n`;
    const given = part.repeat(1_600);
    const before = process.cpuUsage();
    const { text, offsets, blocks } = readMarkdown(given);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(8_000);
    expect(blocks.length).toBe(3_200);
    const last = text.lastIndexOf("longue");
    expect(given.slice(...offsets.givenBounds(last, last + 6))).toBe("longue");
  });

  it("of one endless line is still read", () => {
    expect(readMarkdown("mot *suivant* ".repeat(400_000)).text.length).toBeGreaterThan(4_000_000);
  });
});
