import { z } from "zod";
import { languages } from "./accounts";
import { domainPattern } from "./domain-pattern";
import { answerLevels, cacheDaysMax, forbiddenSubjectsMax, positions, themes } from "./workspaces";

const hexColour = z.string().regex(/^#[0-9a-fA-F]{6}$/);
const domain = z.string().trim().toLowerCase().max(260).regex(domainPattern);

const siteUrl = z
  .string()
  .trim()
  .max(2_000)
  .pipe(z.url({ protocol: /^https?$/ }));

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
