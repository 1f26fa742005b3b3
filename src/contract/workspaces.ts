import { z } from "zod";
import { languages } from "./accounts";
import { domainPattern } from "./domain-pattern";

export const positions = ["bottom-right", "bottom-left"] as const;
/** How sure the assistant has to be before it answers. It moves the threshold, never the score. */
export const answerLevels = ["strict", "balanced", "open"] as const;
export type AnswerLevel = (typeof answerLevels)[number];

/** The rag_score from which on it answers; what each means in numbers is measured, see docs/quality.md. */
export const answerThresholds: Record<AnswerLevel, number> = { strict: 0.5, balanced: 0.2, open: 0.1 };

export const themes = ["auto", "light", "dark"] as const;
export type Position = (typeof positions)[number];
export type Theme = (typeof themes)[number];

const hexColour = z.string().regex(/^#[0-9a-fA-F]{6}$/);
const domain = z.string().trim().toLowerCase().max(260).regex(domainPattern);

const siteUrl = z
  .string()
  .trim()
  .max(2_000)
  .pipe(z.url({ protocol: /^https?$/ }));

export const cacheDaysMax = 90;
export const forbiddenSubjectsMax = 50;

export const workspaceSettings = z.object({
  name: z.string().trim().min(1).max(120),
  description: z.string().trim().max(500),
  siteUrl: z.union([siteUrl, z.literal("")]),
  allowedDomains: z.array(domain).max(50),
  accentColour: hexColour,
  position: z.enum(positions),
  theme: z.enum(themes),
  welcomeMessage: z.string().trim().max(500),
  quickQuestions: z.array(z.string().trim().min(1).max(120)).max(4),
  language: z.enum(languages),
  systemPrompt: z.string().trim().max(4_000),
  /** Days an answer is kept for the same question; 0: none is. */
  cacheDays: z.number().int().min(0).max(cacheDaysMax),
  /** Words and phrases; a question on one of them gets `forbiddenReply`, word for word. */
  forbiddenSubjects: z.array(z.string().trim().min(2).max(80)).max(forbiddenSubjectsMax),
  /** Empty: a sentence of ours, in the question's language. */
  forbiddenReply: z.string().trim().max(500),
  answerLevel: z.enum(answerLevels),
});
export type WorkspaceSettings = z.infer<typeof workspaceSettings>;

export const createWorkspaceInput = workspaceSettings
  .pick({ name: true, siteUrl: true })
  .extend({ language: z.enum(languages).optional() });
export type CreateWorkspaceInput = z.infer<typeof createWorkspaceInput>;

export const updateWorkspaceInput = z.object({
  workspaceId: z.string().max(64),
  settings: workspaceSettings.partial(),
});

export const deleteWorkspaceInput = z.object({
  workspaceId: z.string().max(64),
  /** The assistant's exact name, typed by the person who deletes it. */
  typedName: z.string().max(200),
});

export const workspaceInput = z.object({ workspaceId: z.string().max(64) });

export const workspaceStates = ["active", "paused"] as const;
export type WorkspaceState = (typeof workspaceStates)[number];

/** One assistant with its settings, as the dashboard sees it. Times are ISO 8601. */
export interface WorkspaceView extends WorkspaceSettings {
  id: string;
  state: WorkspaceState;
  createdAt: string;
  /** When its widget was first loaded on a page of its site; null while it was not. */
  firstSeenAt: string | null;
}

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
