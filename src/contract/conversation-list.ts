import { z } from "zod";
import { type ConversationListItem, channels } from "./conversations";

export const conversationOutcomes = ["answered", "no_answer", "handed_over", "failed"] as const;
export const feedbackFilters = ["down", "up", "rated"] as const;
export const archiveFilters = ["no", "yes", "all"] as const;
/** Days up to today, today included. */
export const periodDays = [1, 7, 30, 90] as const;

const day = z.iso.date();

/** What narrows the list; the export takes the same. */
export const conversationFilter = z.object({
  /** How the last answer ended. `failed`: it broke off or could not be written. */
  outcome: z.enum(conversationOutcomes).optional(),
  channel: z.enum(channels).optional(),
  /** A thumb on one of its answers, or a rating of the whole. */
  feedback: z.enum(feedbackFilters).optional(),
  archived: z.enum(archiveFilters).default("no"),
  resolved: z.enum(["yes", "no"]).optional(),
  /** By the last message, in days of the organization's time zone: `days` up to today, else from and to, both included. */
  days: z.number().int().min(1).max(3_660).optional(),
  from: day.optional(),
  to: day.optional(),
  /** Words looked for in all that was said. */
  search: z.string().trim().max(200).optional(),
});
export type ConversationFilter = z.input<typeof conversationFilter>;

export const listConversationsInput = conversationFilter.extend({
  workspaceId: z.string().max(64),
  /** From the previous page's `nextCursor`. */
  cursor: z.string().max(200).optional(),
  limit: z.number().int().min(1).max(100).default(50),
});
export type ListConversationsInput = z.input<typeof listConversationsInput>;

/** A text in pieces; those that were looked for are marked. */
export type MarkedText = { text: string; isMatch: boolean }[];

/** Why a conversation was found: its title, and the message that holds most of the words where the title does not hold them all. */
export interface ConversationMatch {
  title: MarkedText;
  excerpt: { messageId: string; role: "visitor" | "assistant" | "person"; text: MarkedText } | null;
}

export interface FoundConversation extends ConversationListItem {
  /** Only where words were looked for. */
  match: ConversationMatch | null;
}

export interface ConversationPage {
  items: FoundConversation[];
  nextCursor: string | null;
}

/** What is done to several at once, at most. */
export const manyConversationsMax = 100;

const many = z.object({
  workspaceId: z.string().max(64),
  conversationIds: z.array(z.string().max(64)).min(1).max(manyConversationsMax),
});
export const manyConversationsInput = many;
export const archiveConversationsInput = many.extend({ isArchived: z.boolean() });
export const resolveConversationsInput = many.extend({ isResolved: z.boolean() });
export const resolveAnswerInput = z.object({
  workspaceId: z.string().max(64),
  messageId: z.string().max(64),
  isResolved: z.boolean(),
});
