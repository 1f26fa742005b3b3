import { expect, test } from "vitest";
import type { CheckResult } from "~/contract/checks";
import { differencesOf } from "./compare-results.rules";

const result = (changes: Partial<CheckResult> & { documentId?: string; quote?: string } = {}): CheckResult => {
  const { documentId = "doc_1", quote = "24 mois", ...rest } = changes;
  const source = { n: 1, documentId, title: documentId, quote, start: 0, end: 7 };
  return { outcome: "answered", text: "24 mois [1]", sources: [source], ragScore: 0.8, model: "local", ...rest };
};
const kinds = (before: CheckResult | null, after: CheckResult | null) =>
  differencesOf(before, after).map(({ kind }) => kind);

test("the same answer has no difference, nor has one that a failure hides", () => {
  expect(kinds(result(), result({ ragScore: 0.7 }))).toEqual([]);
  expect(kinds(result(), result({ outcome: "failed", sources: [] }))).toEqual([]);
  expect(kinds(null, result())).toEqual([]);
});

test("an answer lost, found, from another document, in other words, or with a score that moved is told", () => {
  expect(kinds(result(), result({ outcome: "no_answer", sources: [], ragScore: 0.1 }))).toEqual(["lost", "score"]);
  expect(kinds(result({ outcome: "no_answer", sources: [] }), result())).toEqual(["gained"]);
  expect(differencesOf(result(), result({ documentId: "doc_2" }))).toEqual([
    { kind: "source", before: "doc_1", after: "doc_2" },
  ]);
  expect(kinds(result(), result({ quote: "36 mois" }))).toEqual(["quote"]);
  expect(kinds(result(), result({ quote: "24 mois … sauf les piles" }))).toEqual([]);
  expect(differencesOf(result(), result({ ragScore: 0.5 }))).toEqual([{ kind: "score", before: 0.8, after: 0.5 }]);
});
