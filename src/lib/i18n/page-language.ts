import { createSignal } from "solid-js";
import { getRequestEvent, isServer } from "solid-js/web";
import type { Language } from "~/contract/accounts";
import { defaultLanguage, isLanguage, languageCookie, languageOfRequest } from "./language";

const yearSeconds = 365 * 24 * 3600;
const [picked, setPicked] = createSignal<Language>();

/** The language of a page before it is known who reads it: the request's on the server, what it said in the browser. */
export function pageLanguage(): Language {
  if (isServer) return languageOfThisRequest();
  const { lang } = document.documentElement;
  return picked() ?? (isLanguage(lang) ? lang : defaultLanguage);
}

/** Changes the language of the page, and keeps it for the next visit. Browser only. */
export function pickLanguage(language: Language): void {
  // The Cookie Store API is missing from Firefox before 140 and Safari before 18.4.
  Object.assign(document, { cookie: `${languageCookie}=${language}; path=/; max-age=${yearSeconds}; samesite=lax` });
  document.documentElement.lang = language;
  setPicked(language);
}

function languageOfThisRequest(): Language {
  const headers = getRequestEvent()?.request.headers;
  return headers ? languageOfRequest(headers) : defaultLanguage;
}
