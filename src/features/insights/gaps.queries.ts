import { query } from "@solidjs/router";
import type { ListGapsInput } from "~/contract/gap-inputs";
import { api } from "~/lib/api";

export type GapFilters = Omit<ListGapsInput, "workspaceId">;

export const gapsQuery = query(
  (workspaceId: string, filters: GapFilters) => api.insights.gaps.query({ workspaceId, ...filters }),
  "insights.gaps",
);

export const gapQuery = query(
  (workspaceId: string, gapId: string) => api.insights.gap.query({ workspaceId, gapId }),
  "insights.gap",
);

/** How many questions wait, by assistant. */
export const gapCountsQuery = query(() => api.insights.gapCounts.query({}), "insights.gapCounts");
