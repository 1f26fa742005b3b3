import { z } from "zod";
import type { HistoryMessage } from "./chat";
import type { ConversationStatus } from "./conversation-status";
import type { MessageView } from "./conversations";

const id = z.string().min(1).max(64);

/** Longest message of a person, in characters. */
export const replyMaxChars = 8_000;
export const noteMaxChars = 2_000;
/** A colleague not heard of for so long is not there any more. */
export const presentForMs = 60_000;

/** Input of `handoff.request`. Token and conversation exist from the first question on: without them the answer says so. */
export const requestPersonInput = z.object({
  workspace: id,
  visitorToken: z.string().max(2_000).optional(),
  conversationId: id.optional(),
  email: z.email().max(254).optional(),
  note: z.string().trim().max(noteMaxChars).optional(),
  /** The language the visitor reads; the assistant's when absent. */
  language: z.enum(["fr", "en"]).optional(),
});
export type RequestPersonInput = z.infer<typeof requestPersonInput>;

/** Answer of `handoff.request`. */
export interface PersonRequested {
  status: ConversationStatus;
  /** The number the visitor may name later. */
  ticket: number;
  /** Whether somebody of the team is at work now. */
  isSomebodyThere: boolean;
  hasEmail: boolean;
  /** What happens next, in the visitor's language. */
  message: string;
}

/** Input of `handoff.follow`: answers when the conversation is no longer as `version` says, or after half a minute. */
export const followInput = z.object({
  workspace: id,
  visitorToken: z.string().min(1).max(2_000),
  conversationId: id,
  version: z.string().max(200).optional(),
});

/** Where a visitor's conversation stands, and what people wrote in it. */
export interface Followed {
  version: string;
  status: ConversationStatus;
  /** The person who answers. */
  person: string | null;
  ticket: number | null;
  hasEmail: boolean;
  isSomebodyThere: boolean;
  rating: number | null;
  /** Messages of roles `person` and `system`, the latest ones, oldest first. */
  messages: HistoryMessage[];
}

export const listInboxInput = z.object({ workspaceId: id.optional() });
export const inboxConversationInput = z.object({ workspaceId: id, conversationId: id });
/** `holderId`: who holds the conversation as the page shows it; taking over is refused when that is no longer so. */
export const takeOverInput = inboxConversationInput.extend({ holderId: id.nullable() });
export const replyInput = inboxConversationInput.extend({
  text: z.string().trim().min(1).max(replyMaxChars),
  /** Makes a reply exactly-once. */
  clientMessageId: z.string().min(1).max(128),
});
/** `conversationId`: the one on the screen; null on any other page. */
export const presentInput = z.object({ conversationId: id.nullable() });
export const saveCannedInput = z.object({
  replyId: id.optional(),
  title: z.string().trim().min(1).max(80),
  text: z.string().trim().min(1).max(replyMaxChars),
});
export const removeCannedInput = z.object({ replyId: id });

export interface Colleague {
  userId: string;
  name: string;
}

export interface InboxItem {
  workspaceId: string;
  workspaceName: string;
  id: string;
  title: string;
  status: ConversationStatus;
  holder: Colleague | null;
  ticket: number | null;
  visitorEmail: string | null;
  /** Since when the visitor waits for a person's word; null when it is the visitor's turn. */
  unansweredSince: string | null;
  lastMessageAt: string;
  /** The last words of the visitor or of a person, shortened. */
  excerpt: string;
  viewers: Colleague[];
}

/** Whoever waits longest comes first; then what was written last. */
export interface InboxList {
  items: InboxItem[];
}

/** What the navigation shows: conversations in which a visitor waits for a person this user may answer for. */
export interface InboxCount {
  waiting: number;
  mine: number;
}

export interface InboxConversation extends Omit<InboxItem, "excerpt"> {
  pageUrl: string | null;
  pageTitle: string | null;
  startedAt: string;
  messages: MessageView[];
}

export interface CannedReply {
  id: string;
  title: string;
  text: string;
}
