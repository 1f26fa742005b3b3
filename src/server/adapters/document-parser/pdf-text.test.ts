import { describe, expect, it } from "vitest";
import { linesOf, type PdfLine, type PlacedText } from "./pdf-lines.rules";
import { withoutMargins } from "./pdf-margins.rules";
import { joinOf } from "./pdf-shape.rules";
import { readingOfPages } from "./pdf-text";

const line = (text: string, y: number, changed: Partial<PdfLine> = {}): PdfLine => ({
  text,
  x: 72,
  y,
  width: Math.min(400, text.length * 6),
  size: 10,
  page: 1,
  ...changed,
});
const full = "Une ligne assez longue pour aller d'un bord à l'autre de la colonne du texte";
const paragraphs = (pages: PdfLine[][]) => {
  const { text, blocks } = readingOfPages(pages);
  return blocks.map(({ start, end, depth }) => [depth, text.slice(start, end)]);
};

describe("the text of a PDF", () => {
  it("has the lines its pieces make, in the order of the page", () => {
    const piece = (str: string, x: number, y: number, hasEOL = false): PlacedText => ({
      str,
      transform: [10, 0, 0, 10, x, y],
      width: str.length * 5,
      hasEOL,
    });
    const lines = linesOf(
      [piece("Bon", 72, 700), piece("jour", 87, 700, true), piece("", 72, 690, true), piece("à tous", 72, 688)],
      3,
    );
    expect(lines.map(({ text, page, size }) => [text, page, size])).toEqual([
      ["Bonjour", 3, 10],
      ["à tous", 3, 10],
    ]);
  });

  it("has paragraphs where lines stand apart, and titles where letters are larger", () => {
    const page = [
      line("Livraison", 760, { size: 18 }),
      line(full, 730),
      line("et la suite finit ici.", 718),
      line(full, 694),
      line("avec sa fin.", 682),
    ];
    expect(paragraphs([page])).toEqual([
      [1, "Livraison"],
      [0, `${full} et la suite finit ici.`],
      [0, `${full} avec sa fin.`],
    ]);
  });

  it("keeps the items of a list and the lines of an address apart", () => {
    const page = [
      line(full, 700),
      line("• une lampe", 688),
      line("• un pied", 676),
      line("Atelier Lumen", 664),
      line("14 rue des Fondeurs", 652),
    ];
    expect(paragraphs([page])).toEqual([[0, `${full}\n• une lampe\n• un pied\nAtelier Lumen\n14 rue des Fondeurs`]]);
  });

  it("goes on over a page in the middle of a sentence, and knows where each page starts", () => {
    const first = [line(full, 100)];
    const second = [line("qui continue en haut de la page suivante.", 760, { page: 2 })];
    const { text, pageStarts, offsets } = readingOfPages([first, second]);
    expect(text).toBe(`${full} qui continue en haut de la page suivante.`);
    expect(pageStarts).toEqual([0, full.length + 1]);
    expect(offsets.givenBounds(0, text.length)).toEqual([0, text.length]);
  });

  it.each([
    ["infor-", "mation", "information"],
    ["rendez-", "vous", "rendez-vous"],
    ["peut-", "être", "peut-être"],
    ["2025-", "2026", "2025-2026"],
    ["Jean-", "Macé", "Jean-Macé"],
    ["la lampe", "éclaire", "la lampe éclaire"],
    ["well-", "known", "well-known"],
  ])("joins %s and %s as %s", (before, next, joined) => {
    const { dropped, glue } = joinOf(before, next);
    expect(before.slice(0, before.length - dropped) + glue + next).toBe(joined);
  });

  it("has no running titles, running feet or page numbers, and keeps chapters", () => {
    const page = (number: number) => [
      line("Guide du client", 790, { size: 8, page: number }),
      line(`Chapitre ${number}`, 760, { size: 18, page: number }),
      ...[700, 688, 676, 664, 652].map((y) => line(`${full} ${number} ${y}`, y, { page: number })),
      line(`Atelier Lumen, page ${number}`, 40, { size: 8, page: number }),
    ];
    const kept = withoutMargins([page(1), page(2), page(3), page(4)]).map((lines) => lines.map(({ text }) => text));
    expect(kept[1]?.[0]).toBe("Chapitre 2");
    expect(kept.flat().some((text) => text.startsWith("Guide") || text.startsWith("Atelier"))).toBe(false);
    expect(kept.flat()).toHaveLength(4 * 6);
  });
});
