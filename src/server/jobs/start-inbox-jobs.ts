import { mailTeamKind } from "../features/conversations/ask-for-team-mail";
import { mailVisitorKind } from "../features/inbox/visitor-mail-job";
import { askWeeklyMails, weeklyMailKind } from "../features/insights/ask-weekly-mails";
import type { Services } from "../services";
import { mailTeamJob, mailVisitorJob } from "./inbox-mail.jobs";
import { lookRegularly } from "./look-regularly";
import { weeklyMailJob } from "./weekly-mail.job";
import { startWorker, type Worker, type WorkerSettings } from "./worker";

type Parts = Pick<Services, "db" | "clock" | "config" | "mailer" | "logger" | "secrets">;

const dueEveryMs = 60_000;

/** Mails wait for a mail server: they have a worker of their own, so that no document waits with them. */
export const startInboxJobs = (parts: Parts, settings: Partial<WorkerSettings> = {}): Worker => {
  const handlers = {
    [mailTeamKind]: mailTeamJob(parts),
    [mailVisitorKind]: mailVisitorJob(parts),
    [weeklyMailKind]: weeklyMailJob(parts),
  };
  const worker = startWorker(parts, handlers, settings);
  return lookRegularly(
    parts,
    [{ what: "looking for weekly mails to send", everyMs: dueEveryMs, look: () => askWeeklyMails(parts) }],
    [worker],
  );
};
