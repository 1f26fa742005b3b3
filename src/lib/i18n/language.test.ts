import { expect, test } from "vitest";
import { languageOfAcceptLanguage, languageOfRequest } from "./language";

const headers = (values: Record<string, string>) => ({ get: (name: string) => values[name] ?? null });

test("the language picked by hand wins over the browser's", () => {
  expect(languageOfRequest(headers({ cookie: "a=1; lang=en; b=2", "accept-language": "fr" }))).toBe("en");
});

test("a cookie that names no known language is ignored", () => {
  expect(languageOfRequest(headers({ cookie: "lang=xx", "accept-language": "en-GB,en" }))).toBe("en");
});

test("the browser's preferred known language is taken, whatever its place in the list", () => {
  expect(languageOfAcceptLanguage("de, fr;q=0.5, en-US;q=0.9")).toBe("en");
  expect(languageOfAcceptLanguage("en;q=0, fr;q=0.1")).toBe("fr");
  expect(languageOfAcceptLanguage("de, it")).toBeNull();
});

test("a stranger with no preference reads French", () => {
  expect(languageOfRequest(headers({}))).toBe("fr");
});
