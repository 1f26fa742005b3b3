import { parse } from "parse5";
import { isReadableText } from "./file-type";
import { decodeHtml } from "./html-charset";
import { factsOf, type HtmlFacts, titleOfPage } from "./html-facts";
import { mainContent } from "./main-content";
import { readingOfPieces } from "./pieces-reading";
import { ReadFailure } from "./read-failure";
import type { Reading } from "./reading";

export interface HtmlSource {
  /** Where the page was found; links and the canonical address are resolved against it. */
  url?: string;
  /** The Content-Type header it came with. */
  contentType?: string;
}

export interface HtmlReading extends Reading {
  page: HtmlFacts;
}

/**
 * Reads a page: its content as titles, paragraphs, lists and tables, without what is hidden or repeated around it.
 * Throws `ReadFailure`: `empty` when a page shows no text, such as one that only a program fills; `damaged` when its bytes
 * are no text.
 */
export const readHtml = (bytes: Uint8Array, { url, contentType }: HtmlSource = {}): HtmlReading => {
  const given = decodeHtml(bytes, contentType);
  if (!isReadableText(given)) throw new ReadFailure("damaged", "not readable text");
  const document = parse(given);
  const page = factsOf(document, url);
  const title = titleOfPage(document);
  const reading = readingOfPieces(mainContent(document), title);
  if (reading.text.trim() === "") throw new ReadFailure("empty", "a page without text");
  return { ...reading, page };
};
