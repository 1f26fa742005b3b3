import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { parse, serialize } from "parse5";
import { piecesOf } from "./html-pieces";
import {
  attributeOf,
  elementsIn,
  firstOf,
  type HtmlDocument,
  type HtmlParent,
  isElement,
  removeFrom,
  walk,
} from "./html-tree";
import { hiddenIn, isAround } from "./html-visibility";
import type { Piece } from "./pieces-reading";

const lettersIn = (pieces: Piece[]): number =>
  pieces.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);

/** A part of a page is its content when it holds at least this share of what the page says apart from its menus. */
const mainShare = 0.3;
const articleShare = 0.75;
/** Readability knows articles; of a shorter page it keeps one part and loses the others. */
const articleLetters = 500;
/** Taking menus away leaves a page that is one great menu with less than this. */
const leastLetters = 200;

const mainOf = (root: HtmlParent): HtmlParent | null => {
  for (const element of elementsIn(root)) {
    if (element.tagName === "main" || attributeOf(element, "role") === "main") return element;
  }
  return null;
};

const elementsMax = 30_000;
/** Readability's libraries call themselves at each level. */
const depthMax = 300;

const isWithinReach = (root: HtmlParent): boolean => {
  let elements = 0;
  let depth = 0;
  for (const { node, isLeaving } of walk(root)) {
    if (!isElement(node)) continue;
    depth += isLeaving ? -1 : 1;
    if (!isLeaving && ++elements > elementsMax) return false;
    if (depth > depthMax) return false;
  }
  return true;
};

/** The article of a page that does not say where its content is. Null where there is none, or none that can be told. */
const articleOf = (document: HtmlDocument): Piece[] | null => {
  if (!isWithinReach(document)) return null;
  try {
    const dom = parseHTML(serialize(document)).document;
    const article = new Readability(dom, { disableJSONLD: true }).parse();
    return article?.content ? piecesOf(parse(article.content)) : null;
  } catch {
    // It is known to fail on some pages; the page is then read whole.
    return null;
  }
};

/** What a visitor came to the page to read. Takes the rest out of the tree. */
export const mainContent = (document: HtmlDocument): Piece[] => {
  removeFrom(document, hiddenIn(document));
  const body = firstOf(document, "body") ?? document;
  const whole = piecesOf(body);
  removeFrom(body, isAround);
  const wide = piecesOf(body);
  const letters = lettersIn(wide);
  if (letters < leastLetters && lettersIn(whole) > 2 * letters) return whole;
  const main = mainOf(body);
  const inMain = main ? piecesOf(main) : [];
  if (lettersIn(inMain) >= Math.max(1, letters * mainShare)) return inMain;
  const article = letters >= articleLetters ? (articleOf(document) ?? []) : [];
  return lettersIn(article) >= Math.max(1, letters * articleShare) ? article : wide;
};
