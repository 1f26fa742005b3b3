import type { Language } from "~/contract/accounts";
import { cookieOf } from "~/contract/cookie-of";

/** The languages of the dashboard; the first one is used when nothing says otherwise. */
export const languages: readonly Language[] = ["fr", "en"];
export const defaultLanguage: Language = "fr";

/** Readable by pages before anybody is signed in; written by whoever picks a language. */
export const languageCookie = "lang";

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** The language named by the cookie, else the first known one of Accept-Language (RFC 9110 §12.5.4), else French. */
export function languageOfRequest(headers: { get(name: string): string | null }): Language {
  return (
    languageOfCookie(headers.get("cookie")) ??
    languageOfAcceptLanguage(headers.get("accept-language")) ??
    defaultLanguage
  );
}

/** The language chosen in a form with a field of that name. */
export function languageOfForm(values: FormData): Language {
  const value = values.get("language");
  return isLanguage(value) ? value : defaultLanguage;
}

export function languageOfCookie(cookies: string | null): Language | null {
  const language = cookieOf(cookies, languageCookie);
  return isLanguage(language) ? language : null;
}

export function languageOfAcceptLanguage(header: string | null): Language | null {
  const wanted = (header ?? "").split(",").map(weighed);
  const known = wanted.filter((entry) => isLanguage(entry.language) && entry.weight > 0);
  const best = known.sort((a, b) => b.weight - a.weight)[0]?.language;
  return isLanguage(best) ? best : null;
}

function weighed(entry: string): { language: string; weight: number } {
  const [tag = "", ...parameters] = entry.trim().split(";");
  const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("q="));
  return { language: (tag.split("-")[0] ?? "").toLowerCase(), weight: quality ? Number(quality.slice(2)) : 1 };
}
