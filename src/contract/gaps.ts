/** Why a question asks for a person: no answer, an answer that is little sure, a thumb down. */
export const gapKinds = ["no_answer", "low_score", "disliked"] as const;
export type GapKind = (typeof gapKinds)[number];

/** Below this rag_score an answer may well be wrong. */
export const lowRagScore = 0.5;

export const gapDecisions = ["dismissed", "proposed"] as const;
export const gapOrders = ["latest", "frequent"] as const;
export type GapOrder = (typeof gapOrders)[number];
export const gapStates = ["open", "dismissed"] as const;
export type GapState = (typeof gapStates)[number];

export const gapPageSize = 25;

/** The same question, however often it was asked: one thing to do. */
export interface GapView {
  id: string;
  question: string;
  /** Each reason once. */
  kinds: GapKind[];
  /** How often it was asked without being served. */
  count: number;
  lastAskedAt: string;
  /** Where it was asked last. */
  conversationId: string;
  messageId: string;
  /** When somebody put it aside. */
  dismissedAt: string | null;
  /** An answer somebody wrote, which visitors get once it is published. */
  proposal: { faqId: string; isPublished: boolean } | null;
}

/** A gap with what the visitor was told last. */
export interface GapDetail extends GapView {
  /** False once it was seen to. */
  isOpen: boolean;
  lastAnswer: string;
}

export interface GapPage {
  items: GapView[];
  /** Of all pages. */
  total: number;
}

/** When it was settled: what takes it back. */
export interface SettledGap {
  settledAt: string;
}

export interface GapCount {
  workspaceId: string;
  open: number;
}
