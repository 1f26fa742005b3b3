import { expect, it } from "vitest";
import { quotableBounds } from "./quotable-bounds.rules";

const quotes = (text: string) => quotableBounds(text, "fr").map(([start, end]) => text.slice(start, end));

it("sentences are quoted whole", () => {
  expect(quotes("Une phrase. Une autre !")).toEqual(["Une phrase.", "Une autre !"]);
});

it("an endless sentence is parted where its clauses end, and no word is lost or cut", () => {
  const text = `${Array.from({ length: 30 }, (_, at) => `la pièce numéro ${at} est en stock`).join(", ")}.`;
  const parts = quotes(text);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.join(" ")).toBe(text);
  for (const part of parts) {
    expect(part.split(" ").length).toBeLessThanOrEqual(60);
    expect(part).toMatch(/[,.]$/);
  }
});

it("words without any mark between them are parted between two words", () => {
  const text = "mot ".repeat(200).trim();
  expect(quotes(text).join(" ")).toBe(text);
});
