import { cleanInto } from "./clean-text";
import { OffsetMap } from "./offset-map";
import type { Block, Reading } from "./reading";

/** A paragraph, list, table or title as a reader of some format took it out. */
export interface Piece {
  text: string;
  /** 1 to 6 for a title of that depth, 0 for anything else. */
  depth: number;
  /** 1-based; only in formats that have pages. */
  page?: number;
}

/** One text out of pieces, parted by empty lines; that text is the document's text as given. */
export const readingOfPieces = (pieces: Piece[], title: string | null): Reading => {
  const offsets = new OffsetMap(pieces.map(({ text }) => text).join("\n\n"));
  const blocks: Block[] = [];
  const pageStarts: number[] = [];
  let at = 0;
  for (const { text, depth, page = 0 } of pieces) {
    const before = offsets.length;
    if (before > 0) offsets.replace(at, at, "\n\n");
    const start = offsets.length;
    while (pageStarts.length < page) pageStarts.push(start);
    cleanInto(offsets, at, at + text.length);
    if (offsets.length > start) blocks.push({ start, end: offsets.length, depth });
    at += text.length + 2;
  }
  return { text: offsets.text(), offsets, blocks, title, pageStarts: pageStarts.length > 0 ? pageStarts : null };
};
