import type { Language } from "~/contract/accounts";
import type { WorkspaceSettings } from "~/contract/workspace-inputs";
import type { WorkspaceView } from "~/contract/workspace-view";
import { workspaceTexts } from "~/lib/i18n/workspaces";
import { isOwnComputer } from "./origin.rules";
import type { WorkspaceRow } from "./workspaces.repository";

/** A new assistant's settings: the site's own host may load it, and its first words are in the site's language. */
export const initialSettings = (name: string, siteUrl: string, language: Language): Partial<WorkspaceSettings> => ({
  name,
  siteUrl,
  language,
  allowedDomains: siteUrl ? [new URL(siteUrl).host] : [],
  welcomeMessage: workspaceTexts[language].welcomeMessage,
});

export const viewOf = (row: WorkspaceRow): WorkspaceView => ({
  id: row.id,
  name: row.name,
  description: row.description,
  siteUrl: row.siteUrl,
  allowedDomains: row.allowedDomains,
  accentColour: row.accentColour,
  position: row.position,
  theme: row.theme,
  welcomeMessage: row.welcomeMessage,
  quickQuestions: row.quickQuestions,
  language: row.language,
  systemPrompt: row.systemPrompt,
  cacheDays: row.cacheDays,
  forbiddenSubjects: row.forbiddenSubjects,
  forbiddenReply: row.forbiddenReply,
  answerLevel: row.answerLevel,
  state: row.state,
  createdAt: row.createdAt.toISOString(),
  firstSeenAt: row.firstSeenAt?.toISOString() ?? null,
  firstSeenOn: row.firstSeenOn ? { host: row.firstSeenOn, isOwnComputer: isOwnComputer(row.firstSeenOn) } : null,
});
