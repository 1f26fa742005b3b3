import { mailTeam } from "../features/inbox/mail-team";
import { mailVisitor } from "../features/inbox/mail-visitor";
import type { Services } from "../services";
import type { Job, JobHandler } from "./job";

type Parts = Pick<Services, "db" | "clock" | "config" | "mailer" | "logger">;

const placeOf = ({ organizationId, workspaceId }: Job) => {
  if (!organizationId || !workspaceId) throw new Error("a conversation belongs to an assistant");
  return { organizationId, workspaceId };
};

/** Tells the team that a visitor waits; looks again later while somebody is there. */
export const mailTeamJob = (parts: Parts): JobHandler => ({
  run: async (job) => {
    const waitMs = await mailTeam({ ...parts, ...placeOf(job) }, String(job.payload.conversationId));
    return waitMs === null ? undefined : { afterMs: waitMs };
  },
});

/** Sends a visitor what people wrote while they were away. */
export const mailVisitorJob = (parts: Parts): JobHandler => ({
  run: (job) => mailVisitor({ ...parts, ...placeOf(job) }, String(job.payload.conversationId)),
});
