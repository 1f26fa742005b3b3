import { query } from "@solidjs/router";
import type { StatisticsInput } from "~/contract/statistics-inputs";
import { api } from "~/lib/api";

export const statisticsQuery = query(
  (workspaceId: string, input: StatisticsInput) => api.statistics.ofAssistant.query({ workspaceId, ...input }),
  "statistics.ofAssistant",
);

export const organizationStatisticsQuery = query(
  (input: StatisticsInput) => api.statistics.ofOrganization.query(input),
  "statistics.ofOrganization",
);

export const sourceUseQuery = query(
  (workspaceId: string, input: StatisticsInput) => api.statistics.sources.query({ workspaceId, ...input }),
  "statistics.sources",
);
