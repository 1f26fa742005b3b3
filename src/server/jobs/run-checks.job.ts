import { endCheckRun, runChecks } from "../features/checks/run-checks";
import type { Services } from "../services";
import type { Job, JobHandler } from "./job";

const placeOf = ({ organizationId, workspaceId }: Job) => {
  if (!organizationId || !workspaceId) throw new Error("a check list belongs to an assistant");
  return { organizationId, workspaceId };
};

/** Asks the questions of one run. */
export const runChecksJob = (services: Services): JobHandler => ({
  run: (job, signal) => runChecks({ ...services, ...placeOf(job) }, String(job.payload.runId), signal),
  giveUp: (job) => endCheckRun({ ...services, ...placeOf(job) }, String(job.payload.runId), "failed"),
});
