import { createSignal } from "solid-js";
import { getRequestEvent, isServer } from "solid-js/web";
import type { Language } from "~/contract/accounts";
import { loadCatalogue } from "./catalogue";
import { defaultLanguage, isLanguage, languageCookie, languageOfRequest } from "./language";
import { writeCookie } from "./write-cookie";

const [picked, setPicked] = createSignal<Language>();

/** The language of a page before it is known who reads it: the request's on the server, what it said in the browser. */
export function pageLanguage(): Language {
  if (isServer) return languageOfThisRequest();
  const { lang } = document.documentElement;
  return picked() ?? (isLanguage(lang) ? lang : defaultLanguage);
}

/** Changes the language of the page once its texts are there, and keeps it for the next visit. Browser only. */
export async function pickLanguage(language: Language): Promise<void> {
  writeCookie(languageCookie, language);
  await loadCatalogue(language);
  document.documentElement.lang = language;
  setPicked(language);
}

function languageOfThisRequest(): Language {
  const headers = getRequestEvent()?.request.headers;
  return headers ? languageOfRequest(headers) : defaultLanguage;
}
