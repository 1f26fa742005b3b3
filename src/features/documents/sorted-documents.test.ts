import { expect, test } from "vitest";
import type { DocumentState, DocumentView } from "~/contract/documents";
import { sortedDocuments } from "./sorted-documents";

const document = (title: string, state: DocumentState, passages: number, day: number): DocumentView => ({
  id: title,
  title,
  fileName: title,
  url: null,
  visibility: "passage",
  validUntil: null,
  validity: "unlimited",
  type: "pdf",
  sizeBytes: 1_000 - passages,
  state,
  progress: null,
  pages: null,
  passages,
  language: null,
  addedAt: `2026-11-0${day}T10:00:00Z`,
  indexedAt: null,
  tookMs: null,
  isReplacing: false,
});
const shelf = [
  document("Été 10", "indexed", 9, 1),
  document("ete 9", "damaged", 0, 3),
  document("Avis", "pending", 4, 2),
];
const titles = (order: Parameters<typeof sortedDocuments>[1]) =>
  sortedDocuments(shelf, order).map(({ title }) => title);

test("documents come by date, title, size, or with those that ask for help first", () => {
  expect(titles("added")).toEqual(["ete 9", "Avis", "Été 10"]);
  expect(titles("title")).toEqual(["Avis", "ete 9", "Été 10"]);
  expect(titles("state")).toEqual(["ete 9", "Avis", "Été 10"]);
  expect(titles("passages")).toEqual(["Été 10", "Avis", "ete 9"]);
  expect(titles("size")).toEqual(["ete 9", "Avis", "Été 10"]);
});
