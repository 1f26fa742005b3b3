import { describe, expect, test } from "vitest";
import { parseBlock } from "./parse-block";
import { splitBlocks } from "./split-blocks";

const parse = (markdown: string) => splitBlocks(markdown).map(parseBlock);

describe("an answer in markdown", () => {
  test("has paragraphs, headings and lists", () => {
    expect(parse("# Garantie\nVoici :\n- pièces\n- main-d’œuvre\n\nFin.")).toEqual([
      { kind: "heading", text: "Garantie" },
      { kind: "paragraph", text: "Voici :" },
      {
        kind: "list",
        start: undefined,
        items: [
          { text: "pièces", isNested: false },
          { text: "main-d’œuvre", isNested: false },
        ],
      },
      { kind: "paragraph", text: "Fin." },
    ]);
  });

  test("keeps the number a list starts at, the lines an item goes on, and one level below", () => {
    expect(parse("3. trois\n   suite\n   - dessous\n4. quatre")).toEqual([
      {
        kind: "list",
        start: 3,
        items: [
          { text: "trois\nsuite", isNested: false },
          { text: "dessous", isNested: true },
          { text: "quatre", isNested: false },
        ],
      },
    ]);
  });

  test("shows fenced code as it is, also while its end is not there yet", () => {
    expect(parse("```js\nconst a = `**b**`;\n\n- c\n```\nfin")).toEqual([
      { kind: "code", text: "const a = `**b**`;\n\n- c" },
      { kind: "paragraph", text: "fin" },
    ]);
    expect(parse("```\nen cours")).toEqual([{ kind: "code", text: "en cours" }]);
  });

  test("takes a year at the start of a line for what it is in a sentence", () => {
    expect(parse("Fondé en\n1984 par")).toEqual([{ kind: "paragraph", text: "Fondé en\n1984 par" }]);
  });

  test("changes only its last block when it grows", () => {
    const whole = "Un.\n\n- a\n- b\n\n```\ncode\n```\n\nDeux **trois** quatre.";
    for (let length = 1; length < whole.length; length++) {
      const [before, after] = [splitBlocks(whole.slice(0, length)), splitBlocks(whole.slice(0, length + 1))];
      expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
    }
  });

  test("is nothing without text", () => {
    expect(parse("")).toEqual([]);
    expect(parse("\n \n")).toEqual([]);
  });
});
