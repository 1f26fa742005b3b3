import { getRequestEvent, isServer } from "solid-js/web";
import type { Language } from "~/contract/accounts";
import { isLanguage } from "./language";

/** The name of the `meta` that tells the browser in which languages a page was rendered: it takes it over in the same. */
export const renderedMeta = "texts";

const renderedBy = new WeakMap<object, Set<Language>>();

/** Notes that a part of the page is rendered in this language. Nothing in a browser. */
export function noteRendered(language: Language): void {
  const event = isServer ? getRequestEvent() : undefined;
  if (event) renderedBy.set(event, new Set(renderedBy.get(event)).add(language));
}

/** The languages of the page being rendered: two, when its reader's is not the one their browser asked for. */
export const renderedLanguages = (event: object): Language[] => [...(renderedBy.get(event) ?? [])];

/** The languages a page came in. Browser only. */
export const languagesOfDocument = (document: Document): Language[] =>
  [...document.querySelectorAll<HTMLMetaElement>(`meta[name="${renderedMeta}"]`)]
    .map((meta) => meta.content)
    .filter(isLanguage);
