import { cleaned } from "./clean-text";
import { attributeOf, elementsIn, firstOf, type HtmlDocument, lineOf } from "./html-tree";

const oneLine = (text: string | null, maxChars: number): string | null =>
  cleaned(text ?? "")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, maxChars) || null;

const metaContent = (document: HtmlDocument, key: string, ...names: string[]): string | null => {
  for (const element of elementsIn(document)) {
    if (element.tagName !== "meta") continue;
    if (names.includes((attributeOf(element, key) ?? "").toLowerCase())) return attributeOf(element, "content");
  }
  return null;
};

const titleMaxChars = 200;
const beforeSite = /^(.{3,}?)\s+[|–—·•»-]\s+[^|–—·•»]{2,60}$/u;

/** A page's only main title. */
const mainTitle = (document: HtmlDocument): string | null => {
  const titles = [...elementsIn(document)].filter(({ tagName }) => tagName === "h1");
  const [only] = titles;
  return only && titles.length === 1 ? oneLine(lineOf(only), titleMaxChars) : null;
};

/** What a page is called, without the name of its site behind a dash or a bar. */
export const titleOfPage = (document: HtmlDocument): string | null => {
  const head = firstOf(document, "title");
  const said = oneLine((head && lineOf(head)) ?? metaContent(document, "property", "og:title"), titleMaxChars);
  const main = mainTitle(document);
  if (!said) return main;
  if (main && said.toLowerCase().includes(main.toLowerCase())) return main;
  const site = oneLine(metaContent(document, "property", "og:site_name"), titleMaxChars);
  const own = beforeSite.exec(said)?.[1];
  return own && site && said.endsWith(site) ? own : said;
};
