import { parse } from "parse5";
import { isReadableText } from "./file-type";
import { decodeHtml } from "./html-charset";
import { mainContent } from "./main-content";
import { titleOfPage } from "./page-title";
import { readingOfPieces } from "./pieces-reading";
import { ReadFailure } from "./read-failure";
import type { Reading } from "./reading";

/**
 * Reads a page: its content as titles, paragraphs, lists and tables, without what is hidden or repeated around it.
 * Throws `ReadFailure`: `empty` when a page shows no text, such as one that only a program fills; `damaged` when its bytes
 * are no text.
 */
export const readHtml = (bytes: Uint8Array): Reading => {
  const given = decodeHtml(bytes);
  if (!isReadableText(given)) throw new ReadFailure("damaged", "not readable text");
  const document = parse(given);
  // Before anything is taken out of the tree.
  const title = titleOfPage(document);
  const reading = readingOfPieces(mainContent(document), title);
  if (reading.text.trim() === "") throw new ReadFailure("empty", "a page without text");
  return reading;
};
