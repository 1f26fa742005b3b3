import { describe, expect, it } from "vitest";
import { readPlain } from "./read-plain";

const blocks = (given: string) => {
  const { text, blocks } = readPlain(given);
  return blocks.map(({ start, end, depth }) => [depth, text.slice(start, end)]);
};

describe("a plain text", () => {
  it("has paragraphs between empty lines", () => {
    expect(blocks("Un.\nDeux.\r\n\r\n\r\nTrois.")).toEqual([
      [0, "Un.\nDeux."],
      [0, "Trois."],
    ]);
  });

  it("has titles in capitals, underlined, numbered, or alone above their paragraph", () => {
    const prose = "Nous ouvrons du mardi au samedi, de dix heures à dix-huit heures.";
    expect(
      blocks(
        `HORAIRES D'ÉTÉ\n\n${prose}\n\nTarifs\n======\n${prose}\n\n2.1 Remises\n\n${prose}\n\nPar téléphone\n${prose}`,
      ),
    ).toEqual([
      [1, "HORAIRES D'ÉTÉ"],
      [0, prose],
      [1, "Tarifs"],
      [0, prose],
      [2, "2.1 Remises"],
      [0, prose],
      [2, "Par téléphone"],
      [0, prose],
    ]);
  });

  it("takes a numbered list for a list, and a wrapped line for prose", () => {
    expect(
      blocks("1. Ouvrez la boîte\n\n2. Fermez la boîte\n\nUne ligne courte\nqui continue ici et finit.").map(
        ([depth]) => depth,
      ),
    ).toEqual([0, 0, 0]);
  });

  it("is called by the title on its first line", () => {
    expect(readPlain("VENIR NOUS VOIR\n\nPar le train.").title).toBe("VENIR NOUS VOIR");
    expect(readPlain("Par le train.\n\nVENIR NOUS VOIR").title).toBe(null);
  });
});
