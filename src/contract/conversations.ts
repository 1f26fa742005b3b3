import type { AnswerState, MessageRole, Outcome, Source } from "./chat";
import type { MessageEvent } from "./conversation-status";
import type { ModelProblem } from "./models";
import type { AnswerLevel } from "./workspaces";

export const channels = ["widget", "test", "bot"] as const;
export type Channel = (typeof channels)[number];

export interface ConversationListItem {
  id: string;
  title: string;
  channel: Channel;
  messageCount: number;
  /** Outcome of the last answer, null while it is being written. */
  lastOutcome: Outcome | null;
  lastState: AnswerState | null;
  lastRagScore: number | null;
  rating: number | null;
  startedAt: string;
  lastMessageAt: string;
  pageUrl: string | null;
  /** Once the visitor asked for a person. */
  ticket: number | null;
  visitorEmail: string | null;
  thumbsUp: number;
  thumbsDown: number;
  isArchived: boolean;
  isResolved: boolean;
}

export interface MessageView {
  id: string;
  role: MessageRole;
  text: string;
  at: string;
  /** Who wrote it or did it, on messages of people and of what they did. */
  author: string | null;
  /** On messages of role `system`: what happened. */
  event: MessageEvent | null;
  answer: {
    state: AnswerState;
    outcome: Outcome | null;
    sources: Source[];
    ragScore: number | null;
    /** The model that wrote the answer, e.g. `local` or `mistral-small-latest`. */
    model: string | null;
    /** What was looked up, where a follow-up was completed first; null: the question as it was typed. */
    searchedFor: string | null;
    /** The level that applied then and the score it asked for; null where nothing was looked up. */
    bar: { level: AnswerLevel; threshold: number } | null;
    /** Why the model that should have written it did not, and the local one stood in; null when none did. */
    fallback: ModelProblem | null;
    isCached: boolean;
    /** The forbidden subject that the question was on: it got the fixed sentence. */
    forbiddenSubject: string | null;
    promptTokens: number | null;
    completionTokens: number | null;
    /** At the prices of the server's settings; null where they are not known. */
    cost: { amount: number; currency: string } | null;
    /** Question received to first character, and to last character. */
    firstTokenMs: number | null;
    responseMs: number | null;
    feedback: 1 | -1 | null;
    feedbackReason: string | null;
    /** A person settled what it lacked. */
    isResolved: boolean;
    failureReason: string | null;
  } | null;
}

export interface ConversationDetail extends ConversationListItem {
  visitorId: string;
  pageTitle: string | null;
  ratingComment: string | null;
  messages: MessageView[];
  /** The visitor's other conversations, the latest first. */
  others: ConversationListItem[];
}

export const citationDays = 30;
/** How many answers to visitors cited a document or a question-réponse in the last `days` days; `lastDay` is `YYYY-MM-DD`. */
export interface Citations {
  days: number;
  citations: number;
  lastDay: string | null;
}

/** Figures of one assistant over the last `days` days, with the period before for comparison. Definitions: product.md STATS 4. */
export interface Overview {
  days: number;
  current: Figures;
  previous: Figures;
  /** Oldest first, one row a day, empty days read 0. */
  byDay: ({ day: string } & Figures)[];
  recent: ConversationListItem[];
}

export interface Figures {
  conversations: number;
  messages: number;
  visitors: number;
  answered: number;
  noAnswer: number;
  answeredShare: number | null;
  /** 100 × answers rated +1 / rated answers. */
  satisfaction: number | null;
  ratedAnswers: number;
  /** Mean of question received to last character, answers not cached. */
  responseMs: number | null;
  firstTokenMs: number | null;
  ragScore: number | null;
}
