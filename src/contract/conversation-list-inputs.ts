import { z } from "zod";
import { archiveFilters, conversationOutcomes, feedbackFilters, manyConversationsMax } from "./conversation-list";
import { channels } from "./conversations";

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

const onePage = {
  workspaceId: z.string().max(64),
  /** From the previous page's `nextCursor`. */
  cursor: z.string().max(200).optional(),
  limit: z.number().int().min(1).max(100).default(50),
};
export const listConversationsInput = conversationFilter.extend(onePage);
export type ListConversationsInput = z.input<typeof listConversationsInput>;

/** Deleted ones, whether they were put away or settled before. */
export const listDeletedConversationsInput = conversationFilter
  .omit({ archived: true, resolved: true })
  .extend(onePage);
export type ListDeletedConversationsInput = z.input<typeof listDeletedConversationsInput>;

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
