import { runChecksKind } from "../features/checks/start-check-run";
import type { Services } from "../services";
import { runChecksJob } from "./run-checks.job";
import { startWorker, type Worker, type WorkerSettings } from "./worker";

/** Check lists mostly wait, for a model: they have a worker of their own, so that no document waits with them. */
export const startCheckJobs = (services: Services, settings: Partial<WorkerSettings> = {}): Worker =>
  startWorker(services, { [runChecksKind]: runChecksJob(services) }, settings);
