import {
  attributeOf,
  elementsIn,
  type HtmlDocument,
  type HtmlElement,
  isElement,
  isForeign,
  lineOf,
} from "./html-tree";

/** Nothing to read in them, or nothing that belongs to the text around. */
const unread = new Set(
  "head script style template noscript canvas iframe frame object embed audio video map input select textarea datalist progress meter dialog".split(
    " ",
  ),
);
const unseen = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/iu;
const forScreenReaders = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/iu;

/** A mark that leads to a note, back from it, or to the very title it stands in. */
const isMark = (element: HtmlElement): boolean => {
  if (element.tagName !== "a" || !attributeOf(element, "href")?.startsWith("#")) return false;
  const text = element.childNodes.length <= 2 ? lineOf(element) : "";
  return element.childNodes.length === 0 || /^(?:[↑↩¶#§🔗]\uFE0E?|\[\d{1,3}\])$/u.test(text);
};

const isTurnedOff = (element: HtmlElement): boolean => {
  const hidden = attributeOf(element, "hidden");
  return (
    (hidden !== null && hidden !== "until-found") ||
    attributeOf(element, "aria-hidden") === "true" ||
    unseen.test(attributeOf(element, "style") ?? "")
  );
};

/** Parts that a button or a tab of the page opens: closed at first, but a visitor reads them. */
const openedParts = (document: HtmlDocument): Set<string> => {
  const ids = new Set<string>();
  for (const element of elementsIn(document)) {
    for (const id of attributeOf(element, "aria-controls")?.split(/\s+/u) ?? []) ids.add(id);
  }
  return ids;
};

const isOpenable = (element: HtmlElement, opened: Set<string>): boolean =>
  opened.has(attributeOf(element, "id") ?? "") || attributeOf(element, "role") === "tabpanel";

/** What a visitor of the page never sees. */
export const hiddenIn = (document: HtmlDocument): ((element: HtmlElement) => boolean) => {
  const opened = openedParts(document);
  return (element) =>
    unread.has(element.tagName) ||
    (isForeign(element) && element.tagName === "svg") ||
    forScreenReaders.test(attributeOf(element, "class") ?? "") ||
    isMark(element) ||
    (isTurnedOff(element) && !isOpenable(element, opened));
};

const aroundTags = new Set(["nav", "footer", "aside", "menu"]);
const aroundRoles = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar)$/u;
const consent =
  /cookie-?(?:banner|notice|consent|bar)|consent-?(?:banner|manager)|tarteaucitron|onetrust|axeptio|didomi/iu;
const contentTags = new Set(["main", "article", "section"]);

const isInContent = (element: HtmlElement): boolean => {
  let parent = element.parentNode;
  for (let steps = 0; parent && steps < 12; steps++) {
    if (!isElement(parent)) return false;
    if (contentTags.has(parent.tagName)) return true;
    parent = parent.parentNode;
  }
  return false;
};

/** Buttons act; but the title of a part that opens is often one. */
const isPlainButton = (element: HtmlElement): boolean =>
  element.tagName === "button" &&
  attributeOf(element, "aria-expanded") === null &&
  attributeOf(element, "aria-controls") === null &&
  !(element.parentNode && isElement(element.parentNode) && /^(?:h[1-6]|summary)$/u.test(element.parentNode.tagName));

/** What every page of a site repeats around its content. */
export const isAround = (element: HtmlElement): boolean =>
  aroundTags.has(element.tagName) ||
  aroundRoles.test(attributeOf(element, "role") ?? "") ||
  (element.tagName === "header" && !isInContent(element)) ||
  isPlainButton(element) ||
  consent.test(`${attributeOf(element, "id") ?? ""} ${attributeOf(element, "class") ?? ""}`.slice(0, 400));
