import type { OffsetMap } from "./offset-map";

/** A paragraph, list, table or title, as bounds in the clean text. */
export interface Block {
  start: number;
  end: number;
  /** 1 to 6 for a title of that depth, 0 for anything else. */
  depth: number;
}

/** A document read: its clean text, where each character came from, and its shape. */
export interface Reading {
  text: string;
  offsets: OffsetMap;
  /** In order; between two lie only blanks. */
  blocks: Block[];
  /** The document's own title, where it has a believable one. */
  title: string | null;
  /** Where each page starts in the clean text; null where the type has no pages. */
  pageStarts: number[] | null;
}
