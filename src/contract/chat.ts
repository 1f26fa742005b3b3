import { z } from "zod";
import type { MessageEvent } from "./conversation-status";
import { questionMaxChars } from "./limits";

/** Input of `chat.ask` (POST body). `clientMessageId` makes a question exactly-once; with `lastEventId` a reader resumes. */
export const askInput = z.object({
  workspace: z.string().min(1).max(64),
  question: z.string(),
  conversationId: z.string().min(1).max(64).optional(),
  visitorToken: z.string().min(1).max(2_000).optional(),
  clientMessageId: z.string().min(1).max(128),
  page: z.object({ url: z.string().max(2_000), title: z.string().max(300) }).optional(),
  lastEventId: z.string().max(120).optional(),
});
export type AskInput = z.infer<typeof askInput>;
export { questionMaxChars };

/**
 * A passage cited by an answer, or a question-réponse given. `start` and `end` are character offsets of the quote in the
 * document's text as given, or in the entry's answer.
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

export const stopInput = z.object({
  workspace: z.string().min(1).max(64),
  conversationId: z.string().min(1).max(64),
  messageId: z.string().min(1).max(64),
  visitorToken: z.string().min(1).max(2_000),
});

export const historyInput = z.object({
  workspace: z.string().min(1).max(64),
  visitorToken: z.string().min(1).max(2_000),
  conversationId: z.string().min(1).max(64).optional(),
});

export const feedbackInput = z.object({
  workspace: z.string().min(1).max(64),
  visitorToken: z.string().min(1).max(2_000),
  messageId: z.string().min(1).max(64),
  value: z.union([z.literal(1), z.literal(-1)]),
  reason: z.string().trim().max(1_000).optional(),
});

export const rateInput = z.object({
  workspace: z.string().min(1).max(64),
  visitorToken: z.string().min(1).max(2_000),
  conversationId: z.string().min(1).max(64),
  rating: z.number().int().min(1).max(5),
  comment: z.string().trim().max(1_000).optional(),
});

export const widgetConfigInput = z.object({ workspace: z.string().min(1).max(64) });

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
