import { parse } from "parse5";
import { z } from "zod";
import { believableTitle } from "./believable-title";
import { piecesOf } from "./html-pieces";
import type { Piece } from "./pieces-reading";
import { readingOfPieces } from "./pieces-reading";
import { ReadFailure } from "./read-failure";
import type { Reading } from "./reading";

/** What Unstructured calls an element: https://docs.unstructured.io, "Document elements and metadata". */
const element = z.object({
  type: z.string(),
  text: z.string().nullish(),
  metadata: z
    .object({
      page_number: z.number().int().min(1).max(100_000).nullish(),
      category_depth: z.number().int().min(0).max(100).nullish(),
      text_as_html: z.string().nullish(),
    })
    .nullish(),
});
type Element = z.infer<typeof element>;

/** Repeated on every page, or drawn. */
const aside = new Set(["Header", "Footer", "PageNumber", "PageBreak"]);

const textOf = ({ type, text, metadata }: Element): string => {
  const table = type === "Table" && metadata?.text_as_html ? piecesOf(parse(metadata.text_as_html)) : [];
  return table.length > 0 ? table.map((piece) => piece.text).join("\n") : (text ?? "").trim();
};

const pieceOf = (one: Element): Piece => {
  const { type, metadata } = one;
  const depth = type === "Title" ? Math.min(6, (metadata?.category_depth ?? 0) + 1) : 0;
  const text = textOf(one);
  const isItem = type === "ListItem" && !/^(?:[-•*–]|\d{1,3}[.)])\s/u.test(text);
  return { text: isItem ? `- ${text}` : text, depth, ...(metadata?.page_number ? { page: metadata.page_number } : {}) };
};

/** The items of a list are one piece, a line each. */
const piecesOfElements = (elements: Element[]): Piece[] => {
  const pieces: Piece[] = [];
  let wasItem = false;
  for (const one of elements) {
    const piece = pieceOf(one);
    if (aside.has(one.type) || piece.text === "") continue;
    const last = pieces.at(-1);
    const isItem = one.type === "ListItem";
    if (isItem && wasItem && last && last.page === piece.page) last.text += `\n${piece.text}`;
    else pieces.push(piece);
    wasItem = isItem;
  }
  return pieces;
};

/** Reads the elements that Unstructured made of a document, as JSON. Throws `ReadFailure`. */
export const readElements = (bytes: Uint8Array): Reading => {
  const pieces = piecesOfElements(z.array(element).parse(JSON.parse(Buffer.from(bytes).toString("utf8"))));
  const title = pieces.find(({ depth }) => depth > 0);
  const reading = readingOfPieces(pieces, title ? believableTitle(title.text) : null);
  if (reading.text.trim() === "") throw new ReadFailure("no_text", "no element with text");
  return reading;
};
