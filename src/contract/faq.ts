import { z } from "zod";
import { languages } from "./accounts";
import type { Validity } from "./documents";
import { faqFileMaxChars } from "./limits";

/** `proposed`: written, not yet answering; `published`: it answers. */
export const faqStates = ["proposed", "published"] as const;
export type FaqState = (typeof faqStates)[number];

/** Question-réponses an assistant may hold, in any state. */
export const faqEntriesMax = 5_000;
export const faqQuestionMaxChars = 300;
export const faqAnswerMaxChars = 4_000;
export const faqPhrasingsMax = 20;

/** Last day on which an entry answers, `YYYY-MM-DD`, in the organization's time zone. */
const day = z.iso.date();

export const faqFields = z.object({
  question: z.string().trim().min(3).max(faqQuestionMaxChars),
  phrasings: z.array(z.string().trim().min(2).max(faqQuestionMaxChars)).max(faqPhrasingsMax),
  /** Simple Markdown, given as written. */
  answer: z.string().trim().min(1).max(faqAnswerMaxChars),
  validUntil: day.nullable(),
});
export type FaqFields = z.infer<typeof faqFields>;

const inWorkspace = z.object({ workspaceId: z.string().max(64) });
export const faqInput = inWorkspace.extend({ faqId: z.string().max(64) });
/** `state: "published"` takes the right to publish; without it an entry is proposed. */
export const createFaqInput = inWorkspace.extend({ fields: faqFields, state: z.enum(faqStates).default("proposed") });
/** Without `state` it stays as it is. */
export const updateFaqInput = faqInput.extend({ fields: faqFields, state: z.enum(faqStates).optional() });
export const setFaqStateInput = faqInput.extend({ state: z.enum(faqStates) });

export const faqFilters = ["published", "proposed", "expired"] as const;
export type FaqFilter = (typeof faqFilters)[number];

export const listFaqInput = inWorkspace.extend({
  search: z.string().trim().max(200).optional(),
  filter: z.enum(faqFilters).optional(),
  /** From the previous page's `nextCursor`. */
  cursor: z.string().max(200).optional(),
  limit: z.number().int().min(1).max(100).default(50),
});
export type ListFaqInput = z.infer<typeof listFaqInput>;

export interface FaqView extends FaqFields {
  id: string;
  state: FaqState;
  /** Once its last day is over (`expired`) it no longer answers. */
  validity: Validity;
  /** How often it answered a visitor; the manager's own tries are not counted. */
  uses: number;
  lastUsedAt: string | null;
  changedAt: string;
}

export interface FaqPage {
  items: FaqView[];
  nextCursor: string | null;
  /** Of the whole assistant, whatever is searched. */
  total: number;
}

/** A file of question-réponses as text; `state` is that of lines which do not say theirs. */
export const importFaqInput = inWorkspace.extend({
  text: z.string().max(faqFileMaxChars),
  state: z.enum(faqStates).default("published"),
});
export const exportFaqInput = inWorkspace.extend({ language: z.enum(languages) });

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
