import { query } from "@solidjs/router";
import { api } from "~/lib/api";

export const modelQuery = query((workspaceId: string) => api.models.get.query({ workspaceId }), "models.get");

export const embeddingQuery = query(
  (workspaceId: string) => api.models.embedding.query({ workspaceId }),
  "models.embedding",
);
