import { query } from "@solidjs/router";
import type { WebPageState } from "~/contract/web-sources";
import { api } from "~/lib/api";

export const webSourcesQuery = query(
  (workspaceId: string) => api.webSources.list.query({ workspaceId }),
  "webSources.list",
);

export const webSourceQuery = query(
  (workspaceId: string, webSourceId: string) => api.webSources.get.query({ workspaceId, webSourceId }),
  "webSources.get",
);

/** The page on the web that a document came from. */
export const originQuery = query(
  (workspaceId: string, documentId: string) => api.webSources.originOf.query({ workspaceId, documentId }),
  "webSources.originOf",
);

export const webPagesQuery = query(
  (workspaceId: string, webSourceId: string, state: WebPageState | undefined, cursor: string) =>
    api.webSources.pages.query({ workspaceId, webSourceId, cursor, ...(state ? { state } : {}) }),
  "webSources.pages",
);
