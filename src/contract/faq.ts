/** `proposed`: written, not yet answering; `published`: it answers. */
export const faqStates = ["proposed", "published"] as const;
export type FaqState = (typeof faqStates)[number];

/** Question-réponses an assistant may hold, in any state. */
export const faqEntriesMax = 5_000;
export const faqQuestionMaxChars = 300;
export const faqAnswerMaxChars = 4_000;
export const faqPhrasingsMax = 20;

export const faqFilters = ["published", "proposed", "expired"] as const;
export type FaqFilter = (typeof faqFilters)[number];

/** Why a line of a file is refused. */
export const faqProblems = [
  "no_question",
  "no_answer",
  "too_long",
  "bad_date",
  "bad_state",
  "repeated",
  "too_many",
] as const;
export type FaqProblem = (typeof faqProblems)[number];

export interface FaqImportRow {
  /** Where it starts in the file, from 1: the line of column names is the first. */
  line: number;
  question: string;
  kind: "added" | "changed" | "unchanged" | "refused";
  problem?: FaqProblem;
  /** The line that asks the same. */
  otherLine?: number;
}

export interface FaqImportResult {
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
}

/** What an import would do; the first lines of it are listed, the refused ones before the others. */
export interface FaqImportPreview extends FaqImportResult {
  rows: FaqImportRow[];
}
