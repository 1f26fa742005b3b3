import { query } from "@solidjs/router";
import { api } from "~/lib/api";

export const documentsQuery = query(
  (workspaceId: string) => api.documents.list.query({ workspaceId }),
  "documents.list",
);

export const documentPageSize = 50;

/** What was deleted and can come back. */
export const deletedDocumentsQuery = query(
  (workspaceId: string) => api.documents.listDeleted.query({ workspaceId }),
  "documents.deleted",
);

export const readableQuery = query(
  (workspaceId: string) => api.documents.readable.query({ workspaceId }),
  "documents.readable",
);

export const documentQuery = query(
  (workspaceId: string, documentId: string) => api.documents.get.query({ workspaceId, documentId }),
  "documents.get",
);

export const documentCitationsQuery = query(
  (workspaceId: string, documentId: string) => api.documents.citations.query({ workspaceId, documentId }),
  "documents.citations",
);

export const passagesQuery = query(
  (workspaceId: string, documentId: string, cursor: number, limit: number) =>
    api.documents.passages.query({ workspaceId, documentId, cursor, limit }),
  "documents.passages",
);
