import { query } from "@solidjs/router";
import type { ListTopicsInput } from "~/contract/topic-inputs";
import { api } from "~/lib/api";

export const topicsQuery = query(
  (workspaceId: string, asked: Omit<ListTopicsInput, "workspaceId">) =>
    api.insights.topics.query({ workspaceId, ...asked }),
  "insights.topics",
);
