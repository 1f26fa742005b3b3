import type { Figures } from "./conversations";
import type { WorkspaceState } from "./workspaces";

/** What waits for a person in one assistant, in numbers. */
export const needs = ["waiting", "gaps", "failedDocuments", "failedChecks", "ending"] as const;
export type Need = (typeof needs)[number];
export type Needs = Record<Need, number>;

/** One assistant on the first page: today, in the organization's time zone. */
export interface HomeAssistant {
  id: string;
  name: string;
  siteUrl: string;
  state: WorkspaceState;
  /** Its widget was loaded on a page of its site. */
  isSeen: boolean;
  today: Figures;
  /** The last 30 days, oldest first; the last one is today. */
  conversationsByDay: number[];
  needs: Needs;
}

/** The first page: every assistant of the organization, and all of them together. */
export interface Home {
  /** `YYYY-MM-DD` in the organization's time zone. */
  day: string;
  today: Figures;
  yesterday: Figures;
  /** The same day of last week. */
  weekBefore: Figures;
  conversationsByDay: number[];
  /** In the order they were created. */
  assistants: HomeAssistant[];
}

/** What a platform administrator sees of an organization: numbers, never a text. Days are those of its own time zone. */
export interface OrganizationFigures {
  id: string;
  name: string;
  isPaused: boolean;
  createdAt: string;
  members: number;
  assistants: number;
  documents: number;
  conversationsToday: number;
  conversations30: number;
  answeredShare30: number | null;
  /** The last day with a question, `YYYY-MM-DD`; null when there was none in 30 days. */
  lastDay: string | null;
}

export interface PlatformFigures {
  /** The most active first; more than `organizationsMax` are counted, not listed. */
  organizations: OrganizationFigures[];
  total: number;
}
export const organizationsMax = 200;
