import type { DocumentView } from "~/contract/documents";
import { foldAccents } from "~/lib/fold-accents";
import { type DocumentGroup, groupOf } from "./document-state";

/** Documents whose title, file name or address holds the words, whatever their accents and capitals, in one state or in all. */
export function matchingDocuments(
  documents: readonly DocumentView[],
  search: string,
  group: DocumentGroup | undefined,
): readonly DocumentView[] {
  const words = foldAccents(search)
    .split(/\s+/)
    .filter((word) => word);
  return documents.filter((document) => {
    const name = foldAccents(`${document.title} ${document.fileName} ${document.url ?? ""}`);
    return (!group || groupOf(document.state) === group) && words.every((word) => name.includes(word));
  });
}
