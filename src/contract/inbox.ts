import type { HistoryMessage } from "./chat";
import type { ConversationStatus } from "./conversation-status";
import type { MessageView } from "./conversations";

/** Longest message of a person, in characters. */
export const replyMaxChars = 8_000;
export const cannedTitleMaxChars = 80;
export const noteMaxChars = 2_000;
/** A colleague not heard of for so long is not there any more. */
export const presentForMs = 60_000;

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
