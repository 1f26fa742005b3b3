import type { ConversationListItem } from "./conversations";
import type { Restorable } from "./restorable";

export const conversationOutcomes = ["answered", "no_answer", "handed_over", "failed"] as const;
export const feedbackFilters = ["down", "up", "rated"] as const;
export const archiveFilters = ["no", "yes", "all"] as const;
/** Days up to today, today included. */
export const periodDays = [1, 7, 30, 90] as const;

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

export interface DeletedConversation extends FoundConversation, Restorable {
  deletedAt: string;
}

export interface DeletedConversationPage {
  items: DeletedConversation[];
  nextCursor: string | null;
}

/** What is done to several at once, at most. */
export const manyConversationsMax = 100;
