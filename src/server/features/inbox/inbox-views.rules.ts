import type { Colleague, InboxItem } from "~/contract/inbox";
import type { ConversationRow } from "./inbox.repository";
import type { PresenceRow } from "./presence.repository";

/** What the inbox shows of a conversation, whoever looks at it now included. */
export const inboxItemOf = (
  row: ConversationRow,
  workspaceName: string,
  present: readonly PresenceRow[],
): Omit<InboxItem, "excerpt"> => ({
  workspaceId: row.workspaceId,
  workspaceName,
  id: row.id,
  title: row.title,
  status: row.status,
  holder: row.holderId ? { userId: row.holderId, name: row.holderName ?? "" } : null,
  ticket: row.ticketNumber,
  visitorEmail: row.visitorEmail,
  unansweredSince: row.unansweredSince?.toISOString() ?? null,
  lastMessageAt: row.lastMessageAt.toISOString(),
  viewers: viewersOf(row.id, present),
});

const viewersOf = (conversationId: string, present: readonly PresenceRow[]): Colleague[] =>
  present.filter((one) => one.conversationId === conversationId).map(({ userId, name }) => ({ userId, name }));
