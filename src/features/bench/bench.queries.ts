import { query } from "@solidjs/router";
import { api } from "~/lib/api";

/** What the search finds for a question as things are now. */
export const explainQuery = query(
  (workspaceId: string, question: string) => api.bench.explain.query({ workspaceId, question }),
  "bench.explain",
);
