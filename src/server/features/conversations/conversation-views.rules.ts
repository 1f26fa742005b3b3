import type { HistoryMessage } from "~/contract/chat";
import { type ConversationListItem, channels, type MessageView } from "~/contract/conversations";
import type { ModelPrices } from "../../config";
import { costOf } from "./answer-cost.rules";
import type { ConversationRow, MessageRow } from "./conversations.repository";

export const listItemOf = (row: ConversationRow): ConversationListItem => ({
  id: row.id,
  title: row.title,
  channel: channels.find((channel) => channel === row.channel) ?? "widget",
  messageCount: row.messageCount,
  lastOutcome: row.lastOutcome,
  lastState: row.lastState,
  lastRagScore: row.lastRagScore,
  rating: row.rating,
  startedAt: row.startedAt.toISOString(),
  lastMessageAt: row.lastMessageAt.toISOString(),
  pageUrl: row.pageUrl,
  ticket: row.ticketNumber,
  visitorEmail: row.visitorEmail,
  thumbsUp: row.thumbsUp,
  thumbsDown: row.thumbsDown,
  isArchived: row.archivedAt !== null,
  isResolved: row.resolvedAt !== null,
});

const feedbackOf = (value: number | null): 1 | -1 | null => (value === 1 || value === -1 ? value : null);

const barOf = ({ answerLevel, threshold }: MessageRow) =>
  answerLevel !== null && threshold !== null ? { level: answerLevel, threshold } : null;

export const messageViewOf = (row: MessageRow, prices: ModelPrices): MessageView => ({
  id: row.id,
  role: row.role,
  text: row.text,
  at: row.createdAt.toISOString(),
  author: row.authorName,
  event: row.event,
  answer: row.state && {
    state: row.state,
    outcome: row.outcome,
    sources: row.sources ?? [],
    ragScore: row.ragScore,
    model: row.model,
    searchedFor: row.searchedFor,
    bar: barOf(row),
    fallback: row.fallback,
    isCached: row.isCached,
    forbiddenSubject: row.forbiddenSubject,
    promptTokens: row.promptTokens,
    completionTokens: row.completionTokens,
    cost: costOf(row, prices),
    firstTokenMs: row.firstTokenMs,
    responseMs: row.responseMs,
    feedback: feedbackOf(row.feedback),
    feedbackReason: row.feedbackReason,
    isResolved: row.resolvedAt !== null,
    failureReason: row.failureReason,
  },
});

/** What a visitor sees of a message: nothing of scores, models or costs. */
export const historyMessageOf = (row: MessageRow): HistoryMessage => {
  const feedback = feedbackOf(row.feedback);
  return {
    id: row.id,
    role: row.role,
    text: row.text,
    at: row.createdAt.toISOString(),
    ...(row.state ? { state: row.state, sources: row.sources ?? [] } : {}),
    ...(row.outcome ? { outcome: row.outcome } : {}),
    ...(row.authorName ? { author: row.authorName } : {}),
    ...(row.event ? { event: row.event } : {}),
    ...(feedback ? { feedback } : {}),
    ...(row.clientMessageId ? { clientMessageId: row.clientMessageId } : {}),
  };
};
