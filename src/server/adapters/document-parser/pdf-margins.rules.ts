import type { PdfLine } from "./pdf-lines.rules";
import { titleDepths } from "./pdf-shape.rules";

/** What a line says on every page but for its numbers; those of a title count, or chapters would look like running titles. */
const patternBy = (depthOf: (line: PdfLine) => number) => (line: PdfLine) =>
  (depthOf(line) > 0 ? line.text : line.text.replace(/\d+/gu, "#")).toLowerCase();

const pageNumber = /^[-–—\s]*(?:page\s*)?#\s*(?:(?:\/|sur|of|de)\s*#)?[-–—\s]*$/u;

const deepestEdge = 2;

/** One or two lines at the edge of a page, set apart from the text by more than its lines are from each other. */
const edgeOf = (fromEdge: PdfLine[]): PdfLine[] => {
  for (let count = 1; count <= deepestEdge; count++) {
    const last = fromEdge[count - 1];
    const next = fromEdge[count];
    if (!last || !next) return [];
    if (Math.abs(last.y - next.y) > Math.max(last.size, next.size) * 1.8) return fromEdge.slice(0, count);
  }
  return [];
};

const marginsOf = (lines: PdfLine[]): PdfLine[] => {
  const down = [...lines].sort((a, b) => b.y - a.y);
  return [...edgeOf(down), ...edgeOf([...down].reverse())];
};

/** The pages without their running titles, running feet and page numbers. */
export const withoutMargins = (pages: PdfLine[][]): PdfLine[][] => {
  const pattern = patternBy(titleDepths(pages.flat()));
  const pagesWith = new Map<string, number>();
  const margins = pages.map(marginsOf);
  for (const lines of margins) {
    for (const key of new Set(lines.map(pattern))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  }
  const enough = Math.max(3, pages.length * 0.4);
  return pages.map((lines, at) => {
    const edge = new Set(margins[at]);
    const isRunning = (line: PdfLine) => {
      const key = pattern(line);
      return edge.has(line) && (pageNumber.test(key) || (pagesWith.get(key) ?? 0) >= enough);
    };
    return lines.filter((line) => !isRunning(line));
  });
};
