import { createMemo, createSignal } from "solid-js";
import type { DocumentType } from "~/contract/document-types";
import type { DocumentView } from "~/contract/documents";
import type { DocumentGroup } from "./document-state";
import { matchingDocuments } from "./matching-documents";
import { type DocumentOrder, sortedDocuments } from "./sorted-documents";

/** What a person looks for among the documents, and what is left of them, in order. */
export function createDocumentFilters(documents: () => readonly DocumentView[]) {
  const [search, setSearch] = createSignal("");
  const [group, setGroup] = createSignal<DocumentGroup>();
  const [type, setType] = createSignal<DocumentType>();
  const [order, setOrder] = createSignal<DocumentOrder>("added");
  const found = createMemo(() => {
    const matching = matchingDocuments(documents(), search(), group());
    return sortedDocuments(type() ? matching.filter((document) => document.type === type()) : matching, order());
  });
  /** Only types there are can be asked for. */
  const types = createMemo(() => [...new Set(documents().map((document) => document.type))].sort());
  /** Changes with any of them. */
  const asked = () => [search(), group(), type(), order()];
  return { found, asked, types, group, type, order, setSearch, setGroup, setType, setOrder };
}

export type DocumentFilters = ReturnType<typeof createDocumentFilters>;
