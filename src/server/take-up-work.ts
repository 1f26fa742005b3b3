import { interruptStaleAnswers } from "./features/conversations/interrupt-stale-answers";
import { startCheckJobs } from "./jobs/start-check-jobs";
import { startInboxJobs } from "./jobs/start-inbox-jobs";
import { startInsightJobs } from "./jobs/start-insight-jobs";
import { startJobs } from "./jobs/start-jobs";
import { singleton } from "./kernel/singleton";
import { getServices } from "./services";

/** A reader waits for the processor, or for a service, while another's passages are written. */
const jobsAtOnce = 2;

/**
 * Takes up this process's work in the background, once its services are open. With PGlite there is no other process, so
 * an answer still being written belongs to one that died.
 */
export const takeUpWork = (): Promise<{ stop(): Promise<void> }> =>
  singleton("work", async () => {
    const services = await getServices();
    if (services.db.engine === "pglite") await interruptStaleAnswers(services, 0);
    const workers = [
      startJobs(services, { concurrency: jobsAtOnce }),
      startCheckJobs(services),
      startInboxJobs(services),
      startInsightJobs(services),
    ];
    return {
      stop: async () => {
        await Promise.all(workers.map((worker) => worker.stop()));
      },
    };
  });
