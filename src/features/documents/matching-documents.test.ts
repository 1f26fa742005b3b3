import { expect, test } from "vitest";
import type { DocumentState, DocumentView } from "~/contract/documents";
import { matchingDocuments } from "./matching-documents";

const document = (title: string, state: DocumentState): DocumentView => ({
  id: title,
  title,
  fileName: `${title}.pdf`,
  url: null,
  visibility: "passage",
  validUntil: null,
  validity: "unlimited",
  type: "pdf",
  sizeBytes: 1,
  state,
  progress: null,
  pages: null,
  passages: 0,
  language: null,
  addedAt: "2026-11-21T10:00:00Z",
  indexedAt: null,
  tookMs: null,
  isReplacing: false,
});
const shelf = [
  document("Conditions de garantie", "indexed"),
  document("Été 2026", "encrypted"),
  document("Notice", "pending"),
];
const titles = (...parameters: Parameters<typeof matchingDocuments>) =>
  matchingDocuments(...parameters).map(({ title }) => title);

test("a document is found without its accents and capitals, by any of its words", () => {
  expect(titles(shelf, "ete", undefined)).toEqual(["Été 2026"]);
  expect(titles(shelf, "GARANTIE conditions", undefined)).toEqual(["Conditions de garantie"]);
  expect(titles(shelf, "notice.pdf", undefined)).toEqual(["Notice"]);
  expect(titles(shelf, "garantie été", undefined)).toEqual([]);
});

test("documents are kept by where they stand", () => {
  expect(titles(shelf, "", "failed")).toEqual(["Été 2026"]);
  expect(titles(shelf, "", "busy")).toEqual(["Notice"]);
  expect(titles(shelf, "", undefined)).toHaveLength(3);
});
