import type { Source } from "./chat";

/** Questions a check list may hold, and how many are proposed. */
export const checksMax = 30;
export const checksProposed = 10;
export const checkMaxChars = 300;
/** A score that moved by more is shown. */
export const scoreMoveShown = 0.15;

export const checkOutcomes = ["answered", "no_answer", "failed"] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];
export const checkRunStates = ["running", "done", "failed"] as const;
export type CheckRunState = (typeof checkRunStates)[number];
export const checkRunCauses = ["person", "change"] as const;
export type CheckRunCause = (typeof checkRunCauses)[number];
/** What answers rest on, and a list is asked again after. */
export const knowledgeParts = ["documents", "faq", "settings"] as const;
export type KnowledgePart = (typeof knowledgeParts)[number];
/** The list is asked again once nothing changed for so long. */
export const quietMinutes = 5;

export interface CheckResult {
  outcome: CheckOutcome;
  text: string;
  sources: Source[];
  ragScore: number | null;
  model: string | null;
}

/** What changed from the run before. `lost`: answered, and no longer; `gained`: the other way round. */
export type CheckDifference =
  | { kind: "lost" }
  | { kind: "gained" }
  | { kind: "source"; before: string; after: string }
  | { kind: "quote" }
  | { kind: "score"; before: number; after: number };

export interface CheckView {
  id: string;
  question: string;
  /** In the latest run; null when the question was not asked in it, or not yet. */
  result: CheckResult | null;
  /** In the run before, when it asked the very same question. */
  previous: CheckResult | null;
  differences: CheckDifference[];
}

export interface CheckRunView {
  state: CheckRunState;
  total: number;
  done: number;
  cause: CheckRunCause;
  /** What had changed, for a run that nobody asked for. */
  changes: KnowledgePart[];
  startedAt: string;
  finishedAt: string | null;
}

export interface CheckListView {
  checks: CheckView[];
  run: CheckRunView | null;
  previousRunAt: string | null;
  /** Documents, settings or questions changed since the latest run began. */
  isStale: boolean;
  /** It is asked again by itself after a change, once a person has run it. */
  isAutomatic: boolean;
  /** The service that each question of a run is paid to; null where the local model answers. */
  paidModel: string | null;
}
