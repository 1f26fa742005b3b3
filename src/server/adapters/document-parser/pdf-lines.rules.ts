/** A piece of text as pdf.js places it on a page. */
export interface PlacedText {
  str: string;
  transform: number[];
  width: number;
  hasEOL: boolean;
}

export interface PdfLine {
  text: string;
  /** Left edge and baseline, in points, from the page's bottom left corner. */
  x: number;
  y: number;
  width: number;
  /** Of the letters, in points; the largest on the line. */
  size: number;
  /** 1-based. */
  page: number;
}

const sizeOf = ([, , c = 0, d = 0]: number[]): number => Math.hypot(c, d);

const lineOf = (items: PlacedText[], page: number): PdfLine | null => {
  const text = items.map((item) => item.str).join("");
  const visible = items.filter((item) => item.str.trim() !== "");
  const first = visible[0];
  if (!first) return null;
  const right = Math.max(...visible.map((item) => (item.transform[4] ?? 0) + item.width));
  const x = first.transform[4] ?? 0;
  const size = visible.reduce((largest, item) => Math.max(largest, sizeOf(item.transform)), 0);
  return { text: text.trim(), x, y: first.transform[5] ?? 0, width: Math.max(0, right - x), size, page };
};

/** Puts the pieces of a page together as lines, in the order the page gives them. */
export const linesOf = (items: Iterable<PlacedText>, page: number): PdfLine[] => {
  const lines: PdfLine[] = [];
  let open: PlacedText[] = [];
  const close = () => {
    const line = lineOf(open, page);
    if (line) lines.push(line);
    open = [];
  };
  for (const item of items) {
    const last = open.at(-1);
    const isBelow =
      last &&
      item.str.trim() !== "" &&
      Math.abs((item.transform[5] ?? 0) - (last.transform[5] ?? 0)) > sizeOf(item.transform) * 0.6;
    if (isBelow) close();
    open.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
};
