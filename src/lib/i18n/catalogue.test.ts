import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { documentStates, uploadRefusals } from "~/contract/documents";
import { en } from "./en";
import { fr } from "./fr";
import { languages } from "./language";

const catalogues = { fr, en };

/** Every text of a catalogue by its path; texts with parameters are given recognisable ones. */
function textsOf(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(value("7", "8"))]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

const french = textsOf(fr);
const english = textsOf(en);

test("French and English have the same sentences", () => {
  expect(french.length).toBeGreaterThan(200);
  expect(english.map(([path]) => path)).toEqual(french.map(([path]) => path));
});

test("no sentence is empty", () => {
  expect([...french, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("French puts a narrow no-break space before ? ! ; : and inside « »", () => {
  const wrong = french.filter(([, text]) => / [?!;:»]|« |[\p{L}\p{N})][?!;»](\s|$)|\p{L}:\s/u.test(text));
  expect(wrong).toEqual([]);
});

test("a number stays on the line of the word before it", () => {
  const parted = [...french, ...english].filter(([, text]) => /(nº|\bno\.) 7/.test(text));
  expect(parted).toEqual([]);
});

test("apostrophes and quotes are typographic", () => {
  const straight = [...french, ...english].filter(([, text]) => /\p{L}'\p{L}/u.test(text));
  expect(straight).toEqual([]);
});

test("every refusal of the server has a sentence in both languages", () => {
  const codes = domainCodes("src/server").filter((code) => !code.startsWith("chat."));
  expect(codes.length).toBeGreaterThan(10);
  for (const language of ["fr", "en"] as const) {
    expect(codes.filter((code) => !(code in catalogues[language].errors))).toEqual([]);
  }
});

/** The codes written in the server's sources; those of the visitor's side have their words in the widget. */
function domainCodes(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .flatMap((path) => [...readFileSync(join(folder, path), "utf8").matchAll(/new DomainError\(\s*"([a-z_.]+)"/g)])
    .map(([, code = ""]) => code);
}

test.each(languages)("every state of a document and every refused file has a sentence (%s)", (language) => {
  const { documents } = catalogues[language];
  for (const state of documentStates) expect(documents.states[state].text).toMatch(/\S{2} .{8,}\.$/u);
  for (const reason of uploadRefusals) expect(documents.refusals[reason]).toMatch(/\S{2} .{8,}\.$/u);
});
