import { cleaned } from "./clean-text";
import { attributeOf, elementsIn, firstOf, type HtmlDocument, type HtmlElement, lineOf } from "./html-tree";

/** What a page says of itself and where it leads. */
export interface HtmlFacts {
  /** The address the page wants to be known by, absolute; null where it names none, or an impossible one. */
  canonicalUrl: string | null;
  /** Absolute http(s) addresses the page links to, each once, without fragments or `nofollow` ones; as many as 2,000. */
  links: string[];
  /** False: the page asks not to be found (`noindex`). */
  isIndexable: boolean;
  /** False: the page asks that its links are not followed. */
  isFollowable: boolean;
  /** `<html lang>`, lower case, its first part. */
  language: string | null;
  description: string | null;
}

const linksMax = 2_000;
const urlMaxChars = 2_000;

/** An absolute http(s) address without its fragment. */
const resolved = (href: string | null, base: string | undefined): string | null => {
  if (!href || href.length > urlMaxChars || !URL.canParse(href.trim(), base)) return null;
  const url = new URL(href.trim(), base);
  url.hash = "";
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
};

const oneLine = (text: string | null, maxChars: number): string | null =>
  cleaned(text ?? "")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, maxChars) || null;

const relOf = (element: HtmlElement): string[] => (attributeOf(element, "rel") ?? "").toLowerCase().split(/\s+/u);

const metaContent = (document: HtmlDocument, key: string, ...names: string[]): string | null => {
  for (const element of elementsIn(document)) {
    if (element.tagName !== "meta") continue;
    if (names.includes((attributeOf(element, key) ?? "").toLowerCase())) return attributeOf(element, "content");
  }
  return null;
};

/** Reads the tree as it came, before anything is taken out. */
export const factsOf = (document: HtmlDocument, url?: string): HtmlFacts => {
  const baseElement = firstOf(document, "base");
  const base = resolved(baseElement && attributeOf(baseElement, "href"), url) ?? url;
  const links = new Set<string>();
  let canonicalUrl: string | null = null;
  for (const element of elementsIn(document)) {
    const { tagName } = element;
    if (tagName === "link" && relOf(element).includes("canonical"))
      canonicalUrl ??= resolved(attributeOf(element, "href"), base);
    if ((tagName !== "a" && tagName !== "area") || relOf(element).includes("nofollow")) continue;
    const link = links.size < linksMax ? resolved(attributeOf(element, "href"), base) : null;
    if (link) links.add(link);
  }
  const robots = (metaContent(document, "name", "robots") ?? "").toLowerCase();
  const html = firstOf(document, "html");
  return {
    canonicalUrl,
    links: [...links],
    isIndexable: !/\b(?:noindex|none)\b/u.test(robots),
    isFollowable: !/\b(?:nofollow|none)\b/u.test(robots),
    language: (html && attributeOf(html, "lang"))?.trim().toLowerCase().split(/[-_]/u)[0] || null,
    description: oneLine(metaContent(document, "name", "description"), 500),
  };
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
