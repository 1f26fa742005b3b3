import type { PdfLine } from "./pdf-lines.rules";

const rounded = (size: number): number => Math.round(size * 2) / 2;

const titleMaxChars = 160;
const deepestTitle = 4;

/** The size most of the text is set in. */
const bodySize = (lines: PdfLine[]): number => {
  const chars = new Map<number, number>();
  for (const line of lines) chars.set(rounded(line.size), (chars.get(rounded(line.size)) ?? 0) + line.text.length);
  return [...chars].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
};

/** Tells how deep a title a line is, from the size of its letters: 1 for the largest, 0 for running text. */
export const titleDepths = (lines: PdfLine[]): ((line: PdfLine) => number) => {
  const body = bodySize(lines);
  const isLarge = (line: PdfLine) =>
    line.size >= body * 1.1 &&
    line.size >= body + 1 &&
    line.text.length <= titleMaxChars &&
    /\p{L}{2}/u.test(line.text);
  const sizes = [...new Set(lines.filter(isLarge).map((line) => rounded(line.size)))].sort((a, b) => b - a);
  return (line) => (isLarge(line) ? Math.min(deepestTitle, sizes.indexOf(rounded(line.size)) + 1) : 0);
};

export interface PageShape {
  /** Usual distance from a line to the next, in points. */
  spacing: number;
  /** Width of a full line, in points. */
  width: number;
}

const quantile = (values: number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

export const pageShape = (lines: PdfLine[]): PageShape => {
  const steps = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const step = next ? line.y - next.y : 0;
    return next && step > 0 && step < line.size * 3 && Math.abs(next.size - line.size) < 0.6 ? [step] : [];
  });
  const widths = lines.map((line) => line.width);
  return { spacing: quantile(steps, 0.3) || (lines[0]?.size ?? 10) * 1.3, width: quantile(widths, 0.9) };
};

const listMark = /^(?:[-*•–—▪◦·\uF0B7\uF0A7]|\d{1,3}[.)]|\p{L}\))\s/u;
const startsSmall = /^[\p{Ll}(«]/u;
const endsSentence = /[.!?…:;][»”")\]]*$/u;

export type Seam = "same line" | "next line" | "paragraph";

/** How a line of running text goes on from the one before it. */
export const seamBetween = (line: PdfLine, next: PdfLine, shape: PageShape): Seam => {
  const step = line.y - next.y;
  if (line.page !== next.page || step < 0)
    return endsSentence.test(line.text) || !startsSmall.test(next.text) ? "paragraph" : "same line";
  if (step > shape.spacing * 1.35 || Math.abs(line.size - next.size) > 1.5) return "paragraph";
  if (listMark.test(next.text)) return "next line";
  const isShort = line.width < shape.width * 0.8;
  return isShort && !startsSmall.test(next.text) ? "next line" : "same line";
};

/** French and English words whose hyphen stays when a line ends on it. */
const keptBefore =
  /(?:^|[\s'’])(?:rendez|peut|vis|là|non|demi|mi|semi|sous|quasi|ex|contre|avant|après|au|par|ci|celui|celle|ceux|celles|lui|elle|eux|nous|vous|moi|toi|self|well|long|short|high|low|full|part)-$/iu;
const keptAfter =
  /^(?:vous|nous|je|tu|ils?|elles?|on|les?|la|y|en|moi|toi|lui|leur|ce|ci|là|mêmes?|t-\p{L}+|dessus|dessous|être|à-|vis)(?![\p{L}])/iu;

/** What stands between two lines of one paragraph once they are one, and how many characters of the first go. */
export const joinOf = (line: string, next: string): { dropped: number; glue: string } => {
  const isHyphen = /[\p{L}\d][-\u2010]$/u.test(line);
  if (/\u00AD$/u.test(line)) return { dropped: 1, glue: "" };
  if (!isHyphen) return { dropped: 0, glue: " " };
  const isCompound =
    /\d-$/u.test(line) || !/^\p{Ll}/u.test(next) || keptBefore.test(line.slice(-16)) || keptAfter.test(next);
  return { dropped: isCompound ? 0 : 1, glue: "" };
};
