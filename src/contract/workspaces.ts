export const positions = ["bottom-right", "bottom-left"] as const;
/** How sure the assistant has to be before it answers. It moves the threshold, never the score. */
export const answerLevels = ["strict", "balanced", "open"] as const;
export type AnswerLevel = (typeof answerLevels)[number];

/** The rag_score from which on it answers; what each means in numbers is measured, see docs/quality.md. */
export const answerThresholds: Record<AnswerLevel, number> = { strict: 0.5, balanced: 0.2, open: 0.1 };

export const themes = ["auto", "light", "dark"] as const;
export type Position = (typeof positions)[number];
export type Theme = (typeof themes)[number];

export const cacheDaysMax = 90;
export const forbiddenSubjectsMax = 50;

export const workspaceStates = ["active", "paused"] as const;
export type WorkspaceState = (typeof workspaceStates)[number];

/** One assistant in the list, with its figures. */
export interface WorkspaceListItem {
  id: string;
  name: string;
  siteUrl: string;
  state: WorkspaceState;
  documents: { total: number; indexed: number; failed: number; busy: number };
  /** The last 30 days in the organization's time zone, oldest first. */
  conversationsByDay: number[];
  conversations30: number;
  messages30: number;
  /** answered / (answered + no_answer), 0..1, null when nothing was asked. */
  answeredShare30: number | null;
  lastMessageAt: string | null;
}
