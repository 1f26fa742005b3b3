import type { MessageView } from "./conversations";

/** A question asked on the test bench: its answer as stored, in a conversation of channel `test`. */
export interface BenchAnswer {
  conversationId: string;
  message: MessageView;
}

/** A word of the question that says something of its subject. */
export interface ExplainedWord {
  /** As it was written. */
  word: string;
  /** In how many of the passages compared. */
  passages: number;
  /** No document has the word itself; a near one was taken for it. */
  isGuess: boolean;
}

/** A passage that was found, best first. */
export interface ExplainedPassage {
  documentId: string;
  title: string;
  heading: string | null;
  page: number | null;
  /** Its sentence that speaks best to the question. */
  quote: string;
  /** Where that sentence starts in the document's text as given. */
  at: number;
  /** Share of the question, by the weight of its words, that the passage holds: 0..1. */
  cover: number;
  /** How much the ranking prefers it among all passages compared: 0..1, all of them together 1. */
  preference: number;
  /** Words of the question that it does not hold. */
  missing: string[];
}

/** Why the assistant is confident or not; `n` is the rank of a passage, from 1. */
export type SearchReason =
  | { kind: "no_words" }
  | { kind: "no_documents" }
  | { kind: "nothing_near" }
  | { kind: "word_unknown"; word: string }
  | { kind: "word_guessed"; word: string }
  | { kind: "all_words"; n: number }
  | { kind: "words_apart" }
  | { kind: "words_missing"; words: string[] }
  | { kind: "same_wording"; n: number }
  | { kind: "clear_lead" }
  | { kind: "close_race"; count: number }
  | { kind: "little_said" };

/** Why the nearest question-réponse is not the question itself. */
export type FaqDifference =
  /** Words of the question that it does not have, and words of it that the question does not have. */
  | { kind: "missing" | "extra"; words: string[] }
  | { kind: "negation" | "turn" | "number" | "order" | "asked" }
  /** Another one is as near: neither is sure. */
  | { kind: "tied" }
  /** Taken for a misspelled word of it, but the documents know it. */
  | { kind: "guessed"; words: string[] };

/** The question-réponse nearest to the question, and what an answer makes of it. */
export interface ExplainedFaq {
  faqId: string;
  question: string;
  /** The wording that comes nearest: the question itself or another phrasing. */
  phrasing: string;
  /** 0..1: how much of the two questions is the same. */
  likeness: number;
  /** From it on it is read first. */
  leastLikeness: number;
  /** `given`: its answer is the answer; `read`: it is the first thing read; `left`: it is too far. */
  use: "given" | "read" | "left";
  differences: FaqDifference[];
}

/** What a search finds now for a question, and what that is worth. */
export interface SearchExplanation {
  /** Language of the question, such as `fr`. */
  language: string;
  /** The rag_score: probability, 0..1, that the passages hold the answer. */
  confidence: number;
  /** From it on the assistant answers. */
  threshold: number;
  /** Null where none comes anywhere near. */
  faq: ExplainedFaq | null;
  words: ExplainedWord[];
  passages: ExplainedPassage[];
  reasons: SearchReason[];
}
