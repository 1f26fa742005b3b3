import { z } from "zod";
import type { MessageView } from "./conversations";
import { questionMaxChars } from "./limits";
import { tidyQuestion } from "./tidy-question";

export const benchInput = z.object({
  workspaceId: z.string().max(64),
  question: z.string().transform(tidyQuestion).pipe(z.string().min(1).max(questionMaxChars)),
});

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

/** What a search finds now for a question, and what that is worth. */
export interface SearchExplanation {
  /** Language of the question, such as `fr`. */
  language: string;
  /** The rag_score: probability, 0..1, that the passages hold the answer. */
  confidence: number;
  /** From it on the assistant answers. */
  threshold: number;
  words: ExplainedWord[];
  passages: ExplainedPassage[];
  reasons: SearchReason[];
}
