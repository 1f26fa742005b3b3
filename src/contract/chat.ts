import type { MessageEvent } from "./conversation-status";

/** Stands in a quote for what lies between two sentences of it. */
export const excerptGap = " … ";

/**
 * A passage cited by an answer, or a question-réponse given. `quote` is what bears the answer out, in plain words: one
 * sentence or several. `start` and `end` are character offsets from the first to the last of it in the document's text as
 * given; of a question-réponse, the whole answer's.
 */
export interface Source {
  /** The number written in the answer as `[n]`, from 1. */
  n: number;
  /** The document; for a question-réponse, its id. */
  documentId: string;
  /** Set when the source is a question-réponse, and the same as `documentId`. */
  faqId?: string;
  title: string;
  url?: string;
  /** 1-based page, where the document has pages. */
  page?: number;
  quote: string;
  start: number;
  end: number;
}

export const outcomes = ["answered", "no_answer", "handed_over"] as const;
export type Outcome = (typeof outcomes)[number];

export const failureReasons = [
  "bad_input",
  "too_long",
  "unknown_workspace",
  "paused",
  "origin_refused",
  "token_invalid",
  "rate_limited",
  "budget_reached",
  "model_unavailable",
  "interrupted",
  "stopped",
  "internal",
] as const;
export type FailureReason = (typeof failureReasons)[number];

/**
 * What a `chat.ask` stream says, one JSON object in each SSE `data:`; the SSE `id:` is `<messageId>:<n>`.
 * n grows along the stream: 0 for `start`, the length of the text so far after a `delta`, then one more for each closing event.
 */
export type ChatEvent =
  | { type: "start"; conversationId: string; messageId: string; visitorToken: string }
  | { type: "delta"; text: string }
  | { type: "sources"; sources: Source[] }
  /** ragScore is in 0..1, null for greetings and for people's messages. */
  | { type: "done"; outcome: Outcome; ragScore: number | null; cached: boolean }
  | { type: "failed"; reason: FailureReason; message: string; retryAfterMs?: number };

/** Answer of `widget.config`. */
export interface WidgetConfig {
  name: string;
  accentColour: string;
  position: "bottom-right" | "bottom-left";
  theme: "auto" | "light" | "dark";
  welcomeMessage: string;
  quickQuestions: string[];
  language: "fr" | "en";
  isPaused: boolean;
}

export const messageRoles = ["visitor", "assistant", "person", "system"] as const;
export type MessageRole = (typeof messageRoles)[number];

/** Where an answer is in its life: `answering` is the only one that moves. */
export const answerStates = ["answering", "complete", "stopped", "interrupted", "failed"] as const;
export type AnswerState = (typeof answerStates)[number];

/** One message of the visitor's own conversation, from `chat.history`. Times are ISO 8601. */
export interface HistoryMessage {
  id: string;
  role: MessageRole;
  text: string;
  at: string;
  /** On answers. */
  state?: AnswerState;
  outcome?: Outcome;
  sources?: Source[];
  feedback?: 1 | -1;
  clientMessageId?: string;
  /** On a person's message and on what a person did: their name. */
  author?: string;
  /** On messages of role `system`: what happened. */
  event?: MessageEvent;
}

/** Answer of `chat.history`: without `conversationId` the latest conversation's messages come with the list. */
export interface History {
  conversations: { id: string; title: string; lastMessageAt: string; messageCount: number }[];
  conversation: { id: string; messages: HistoryMessage[] } | null;
}
