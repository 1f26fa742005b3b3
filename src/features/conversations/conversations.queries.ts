import { query } from "@solidjs/router";
import type { ConversationFilter } from "~/contract/conversation-list-inputs";
import type { Channel } from "~/contract/conversations";
import { api } from "~/lib/api";

export type ConversationFilters = ConversationFilter;

/** One page of the list; the next one starts at the `nextCursor` of the one before. */
export const conversationsQuery = query(
  (workspaceId: string, filters: ConversationFilters, cursor?: string) =>
    api.conversations.list.query({ workspaceId, ...filters, cursor }),
  "conversations.list",
);

/** What was deleted and can come back; `archived` and `resolved` are of no concern here. */
export const deletedConversationsQuery = query(
  (workspaceId: string, filters: ConversationFilters, cursor?: string) =>
    api.conversations.listDeleted.query({ workspaceId, ...filters, cursor }),
  "conversations.deleted",
);

export const conversationQuery = query(
  (workspaceId: string, conversationId: string) => api.conversations.get.query({ workspaceId, conversationId }),
  "conversations.get",
);

/** The last few conversations of a channel. */
export const latestConversationsQuery = query(
  async (workspaceId: string, channel: Channel, limit: number) =>
    (await api.conversations.list.query({ workspaceId, channel, limit })).items,
  "conversations.latest",
);
