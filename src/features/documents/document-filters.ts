import { createMemo, createSignal } from "solid-js";
import type { DocumentType } from "~/contract/document-types";
import type { DocumentView } from "~/contract/documents";
import type { DocumentGroup } from "./document-state";
import { useDocumentState } from "./document-state-asked";
import { matchingDocuments } from "./matching-documents";
import { type DocumentOrder, sortedDocuments } from "./sorted-documents";

/** What a person looks for among documents, and what is left of them, as they come. */
export function createDocumentSearch<T extends DocumentView>(
  documents: () => readonly T[],
  group: () => DocumentGroup | undefined = () => undefined,
) {
  const [search, setSearch] = createSignal("");
  const [type, setType] = createSignal<DocumentType>();
  const found = createMemo(() => {
    const matching = matchingDocuments(documents(), search(), group());
    return type() ? matching.filter((document) => document.type === type()) : matching;
  });
  /** Only types there are can be asked for. */
  const types = createMemo(() => [...new Set(documents().map((document) => document.type))].sort());
  /** Changes with any of them; the state is in the address, and leads to the first page itself. */
  const asked = (): unknown[] => [search(), type()];
  return { found, asked, types, type, setSearch, setType };
}

/** The same among those that are kept, in one state, in order. */
export function createDocumentFilters(documents: () => readonly DocumentView[]) {
  const { group } = useDocumentState();
  const search = createDocumentSearch(documents, group);
  const [order, setOrder] = createSignal<DocumentOrder>("added");
  const found = createMemo(() => sortedDocuments(search.found(), order()));
  return {
    ...search,
    found,
    isNarrowed: () => group() !== undefined,
    asked: () => [...search.asked(), order()],
    order,
    setOrder,
  };
}

/** What the bar over the list sets; without an order where that is not to choose. */
export type DocumentSearch = Omit<ReturnType<typeof createDocumentSearch>, "found"> &
  Partial<Pick<ReturnType<typeof createDocumentFilters>, "order" | "setOrder">>;
