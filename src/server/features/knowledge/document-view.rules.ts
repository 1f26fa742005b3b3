import type { DocumentView } from "~/contract/documents";
import { validityOn } from "./document-use.rules";
import type { DocumentRow } from "./documents.repository";

/** A document as the dashboard sees it on that day (`YYYY-MM-DD`). */
export const toDocumentView = (row: DocumentRow, today: string): DocumentView => {
  const isBusy = row.state === "pending" || row.state === "indexing";
  return {
    id: row.id,
    title: row.title,
    fileName: row.fileName,
    url: row.url,
    visibility: row.visibility,
    validUntil: row.validUntil,
    validity: validityOn(row.validUntil, today),
    type: row.type,
    sizeBytes: row.sizeBytes,
    state: row.state,
    progress: row.state === "indexing" ? (row.progress ?? 0) : null,
    pages: row.pages,
    passages: row.passages,
    language: row.language,
    addedAt: row.createdAt.toISOString(),
    indexedAt: row.indexedAt?.toISOString() ?? null,
    tookMs: row.tookMs,
    isReplacing: isBusy && row.revision > 0,
  };
};
