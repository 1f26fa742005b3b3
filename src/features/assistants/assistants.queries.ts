import { query } from "@solidjs/router";
import { api } from "~/lib/api";

export const workspacesQuery = query(() => api.workspaces.list.query(), "workspaces.list");

export const workspaceQuery = query(
  (workspaceId: string) => api.workspaces.get.query({ workspaceId }),
  "workspaces.get",
);

export const overviewQuery = query(
  (workspaceId: string, days: number) => api.workspaces.overview.query({ workspaceId, days }),
  "workspaces.overview",
);
