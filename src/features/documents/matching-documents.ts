import type { DocumentView } from "~/contract/documents";
import { wordFinder } from "~/lib/word-finder";
import { type DocumentGroup, groupOf } from "./document-state";

/** Documents whose title, file name or address holds the words, whatever their accents and capitals, in one state or in all. */
export function matchingDocuments<T extends DocumentView>(
  documents: readonly T[],
  search: string,
  group: DocumentGroup | undefined,
): readonly T[] {
  const isFound = wordFinder(search);
  return documents.filter(
    ({ state, title, fileName, url }) =>
      (!group || groupOf(state) === group) && isFound(`${title} ${fileName} ${url ?? ""}`),
  );
}
