import { mailTeamKind } from "../features/conversations/ask-for-team-mail";
import { mailVisitorKind } from "../features/inbox/visitor-mail-job";
import type { Services } from "../services";
import { mailTeamJob, mailVisitorJob } from "./inbox-mail.jobs";
import { startWorker, type Worker, type WorkerSettings } from "./worker";

type Parts = Pick<Services, "db" | "clock" | "config" | "mailer" | "logger">;

/** Mails wait for a mail server: they have a worker of their own, so that no document waits with them. */
export const startInboxJobs = (parts: Parts, settings: Partial<WorkerSettings> = {}): Worker =>
  startWorker(parts, { [mailTeamKind]: mailTeamJob(parts), [mailVisitorKind]: mailVisitorJob(parts) }, settings);
