import { query } from "@solidjs/router";
import { api } from "~/lib/api";

export const checkListQuery = query((workspaceId: string) => api.checks.list.query({ workspaceId }), "checks.list");
