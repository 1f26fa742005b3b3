import { askDueChecks } from "../features/checks/ask-due-checks";
import { runChecksKind } from "../features/checks/start-check-run";
import type { Services } from "../services";
import { lookRegularly } from "./look-regularly";
import { runChecksJob } from "./run-checks.job";
import { startWorker, type Worker, type WorkerSettings } from "./worker";

const dueEveryMs = 60_000;

/** Check lists mostly wait, for a model: they have a worker of their own, so that no document waits with them. */
export const startCheckJobs = (services: Services, settings: Partial<WorkerSettings> = {}): Worker => {
  const worker = startWorker(services, { [runChecksKind]: runChecksJob(services) }, settings);
  return lookRegularly(
    services,
    [{ what: "looking for check lists to run", everyMs: dueEveryMs, look: () => askDueChecks(services) }],
    [worker],
  );
};
