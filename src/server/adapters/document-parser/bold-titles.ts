import { elementsIn, type HtmlDocument, type HtmlElement, isElement, isText, lineOf } from "./html-tree";

const titleMaxChars = 90;
const endsLikeProse = /[.!?;,:…]$/u;
/** Where more paragraphs than this are bold, bold means nothing. */
const boldShareMax = 0.34;
const depth = "h4";

/** A short paragraph of bold words alone, which does not end like a sentence. */
const isBoldTitle = ({ childNodes }: HtmlElement): boolean => {
  const [only, ...others] = childNodes.filter((node) => !isText(node) || /\S/u.test(node.value));
  if (!only || others.length > 0 || !isElement(only) || only.tagName !== "strong") return false;
  const line = lineOf(only);
  return line.length >= 3 && line.length <= titleMaxChars && !endsLikeProse.test(line);
};

const isTopLevel = ({ parentNode }: HtmlElement): boolean =>
  parentNode !== null && isElement(parentNode) && parentNode.tagName === "body";

/** Many people write titles as bold paragraphs: those become titles, below any real one. */
export const boldTitles = (document: HtmlDocument): void => {
  const paragraphs = [...elementsIn(document)].filter((element) => element.tagName === "p" && isTopLevel(element));
  const titles = paragraphs.filter(isBoldTitle);
  if (titles.length > paragraphs.length * boldShareMax) return;
  for (const title of titles) title.tagName = depth;
};
