import { expect, test } from "vitest";
import type { DocumentView } from "~/contract/documents";
import type { FaqView } from "~/contract/faq-view";
import { fr } from "~/lib/i18n/fr";
import { endingTasks, failedTasks } from "./tasks";

const document: DocumentView = {
  ...{ id: "doc_1", title: "Tarifs", fileName: "tarifs.pdf", url: null, visibility: "passage", type: "pdf" },
  ...{ sizeBytes: 1, state: "indexed", progress: null, pages: 1, passages: 1, language: "fr", tookMs: 1 },
  ...{ addedAt: "2026-01-01T00:00:00Z", indexedAt: null, isReplacing: false, validUntil: null, validity: "unlimited" },
};
const entry: FaqView = {
  ...{ id: "faq_1", question: "Une promotion ?", phrasings: [], answer: "Oui.", state: "published", uses: 0 },
  ...{ lastUsedAt: null, changedAt: "2026-01-01T00:00:00Z", validUntil: "2026-01-09", validity: "soon" },
};

test("what ends soon or has ended waits for somebody, the first to end before, each with its page", () => {
  const documents: DocumentView[] = [
    document,
    { ...document, id: "doc_2", validUntil: "2026-01-12", validity: "soon" },
    { ...document, id: "doc_3", validUntil: "2026-01-02", validity: "expired" },
    { ...document, id: "doc_4", validUntil: "2027-01-02", validity: "valid" },
  ];
  const tasks = endingTasks(documents, [entry], fr, (day) => day);
  expect(tasks.map(({ page, kind }) => [page, kind])).toEqual([
    ["documents/doc_3", "error"],
    ["faq/faq_1", "warn"],
    ["documents/doc_2", "warn"],
  ]);
  expect(tasks[1]?.label).toContain("2026-01-09");
});

test("a document that could not be read waits for somebody", () => {
  const tasks = failedTasks([document, { ...document, id: "doc_2", state: "damaged" }], fr.documents);
  expect(tasks.map(({ page }) => page)).toEqual(["documents/doc_2"]);
});
