import type { Language } from "~/contract/accounts";
import type { Channel } from "~/contract/conversations";
import type { Tone } from "~/contract/models";
import type { AnswerLevel } from "~/contract/workspaces";
import type { Services } from "../../services";
import { isCrawler } from "./crawlers.rules";
import type { ModelFacts } from "./model-choice.rules";
import { dashboardPath, isAdmitted, isOwnPage, type PageClaim, siteHostOf } from "./origin.rules";
import { publicWorkspace } from "./public-workspace";

export interface AdmittedWorkspace extends ModelFacts {
  id: string;
  organizationId: string;
  isPaused: boolean;
  language: Language;
  name: string;
  siteUrl: string;
  /** What its manager wishes of its answers. */
  systemPrompt: string;
  tone: Tone;
  /** Days an answer is kept for the same question; 0: none is. */
  cacheDays: number;
  forbiddenSubjects: string[];
  forbiddenReply: string;
  /** What it may answer, and its question-réponses, as they were when the page was admitted: other numbers, other texts. */
  knowledgeVersion: number;
  faqVersion: number;
  answerLevel: AnswerLevel;
}

/** The assistant a public call names, as far as the page it comes from may use it. */
export type Admission =
  | {
      ok: true;
      workspace: AdmittedWorkspace;
      isOwnPage: boolean;
      /** Host of a page visitors see; null: a manager tries the assistant. */
      siteHost: string | null;
    }
  | { ok: false; reason: "bad_input" | "unknown_workspace" | "origin_refused" };

const idPattern = /^ws_\w{1,61}$/;

export const admitPage = async (
  ctx: Pick<Services, "db" | "config">,
  workspaceId: unknown,
  page: PageClaim,
): Promise<Admission> => {
  if (typeof workspaceId !== "string") return { ok: false, reason: "bad_input" };
  const row = idPattern.test(workspaceId) ? await publicWorkspace(ctx, workspaceId) : null;
  if (!row) return { ok: false, reason: "unknown_workspace" };
  if (!isAdmitted(page, row.allowedDomains, ctx.config.appUrl)) return { ok: false, reason: "origin_refused" };
  const { state, allowedDomains: _, ...facts } = row;
  const workspace = { ...facts, isPaused: state === "paused" };
  const { appUrl } = ctx.config;
  return { ok: true, workspace, isOwnPage: isOwnPage(page, appUrl), siteHost: siteHostOf(page, appUrl) };
};

/** The manager's own tries, on this server's "try it" page, and crawlers are kept apart from visitors' questions. */
export const channelOf = (
  admission: { isOwnPage: boolean },
  pageUrl: string | undefined,
  userAgent: string | null,
): Channel => {
  const isTry =
    admission.isOwnPage && pageUrl && URL.canParse(pageUrl) && new URL(pageUrl).pathname.startsWith(dashboardPath);
  if (isTry) return "test";
  return isCrawler(userAgent) ? "bot" : "widget";
};
