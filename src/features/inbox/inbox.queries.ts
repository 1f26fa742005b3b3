import { query } from "@solidjs/router";
import { api } from "~/lib/api";

/** Conversations that wait for a person or have one: of one assistant, or of all. */
export const inboxQuery = query(
  (workspaceId: string | null) => api.inbox.list.query({ workspaceId: workspaceId ?? undefined }),
  "inbox.list",
);

export const inboxConversationQuery = query(
  (workspaceId: string, conversationId: string) => api.inbox.get.query({ workspaceId, conversationId }),
  "inbox.get",
);

export const inboxCountQuery = query(() => api.inbox.count.query(), "inbox.count");

export const cannedQuery = query(() => api.inbox.canned.query(), "inbox.canned");
