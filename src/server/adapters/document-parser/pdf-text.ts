import { cleanInto } from "./clean-text";
import { OffsetMap } from "./offset-map";
import type { PdfLine } from "./pdf-lines.rules";
import { joinOf, pageShape, seamBetween, titleDepths } from "./pdf-shape.rules";
import type { Block, Reading } from "./reading";

interface Paragraph {
  depth: number;
  /** Runs of text with the page each stands on; a paragraph may go on over a page. */
  runs: { page: number; text: string }[];
}

/** Grows paragraphs out of lines. */
class ParagraphBuilder {
  readonly paragraphs: Paragraph[] = [];

  open(line: PdfLine, depth: number): void {
    this.paragraphs.push({ depth, runs: [{ page: line.page, text: line.text }] });
  }

  add(line: PdfLine, isNewLine: boolean): void {
    const runs = this.paragraphs.at(-1)?.runs ?? [];
    const last = runs.at(-1);
    if (!last) return;
    const { dropped, glue } = isNewLine ? { dropped: 0, glue: "\n" } : joinOf(last.text, line.text);
    last.text = last.text.slice(0, last.text.length - dropped) + glue;
    if (last.page === line.page) last.text += line.text;
    else runs.push({ page: line.page, text: line.text });
  }
}

const paragraphsOf = (pages: PdfLine[][]): Paragraph[] => {
  const depthOf = titleDepths(pages.flat());
  const builder = new ParagraphBuilder();
  let before: PdfLine | null = null;
  for (const lines of pages) {
    const shape = pageShape(lines);
    for (const line of lines) {
      const depth = depthOf(line);
      const isTitleGoingOn =
        before && depth > 0 && before.page === line.page && Math.abs(before.y - line.y) < line.size * 2;
      const seam = before && depthOf(before) === depth ? seamBetween(before, line, shape) : "paragraph";
      if (depth > 0 && isTitleGoingOn && depthOf(before ?? line) === depth) builder.add(line, false);
      else if (seam === "paragraph" || depth > 0) builder.open(line, depth);
      else builder.add(line, seam === "next line");
      before = line;
    }
  }
  return builder.paragraphs;
};

/** The document's text as given: its paragraphs, parted by empty lines. */
const givenText = (paragraphs: Paragraph[]): string =>
  paragraphs.map(({ runs }) => runs.map((run) => run.text).join("")).join("\n\n");

/** Turns the lines of all pages into one text with paragraphs, titles and page starts. */
export const readingOfPages = (pages: PdfLine[][]): Omit<Reading, "title"> => {
  const paragraphs = paragraphsOf(pages);
  const offsets = new OffsetMap(givenText(paragraphs));
  const blocks: Block[] = [];
  const pageStarts: number[] = [];
  let at = 0;
  for (const { depth, runs } of paragraphs) {
    if (offsets.length > 0) offsets.replace(at, at, "\n\n");
    const start = offsets.length;
    for (const { page, text } of runs) {
      while (pageStarts.length < page) pageStarts.push(offsets.length);
      cleanInto(offsets, at, at + text.length);
      at += text.length;
    }
    if (offsets.length > start) blocks.push({ start, end: offsets.length, depth });
    at += 2;
  }
  while (pageStarts.length < pages.length) pageStarts.push(offsets.length);
  return { text: offsets.text(), offsets, blocks, pageStarts };
};
