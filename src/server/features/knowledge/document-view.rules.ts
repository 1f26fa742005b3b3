import type { DocumentView } from "~/contract/documents";
import type { DocumentRow } from "./documents.repository";

/** A document as the dashboard sees it. */
export const toDocumentView = (row: DocumentRow): DocumentView => {
  const isBusy = row.state === "pending" || row.state === "indexing";
  return {
    id: row.id,
    title: row.title,
    fileName: row.fileName,
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
