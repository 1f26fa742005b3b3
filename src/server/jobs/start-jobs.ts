import { interruptStaleAnswers } from "../features/conversations/interrupt-stale-answers";
import { indexDocumentKind } from "../features/knowledge/enqueue-reading";
import type { IndexContext } from "../features/knowledge/index-document";
import type { Services } from "../services";
import { indexDocumentJob } from "./index-document.job";
import { askSweep, sweepJob, sweepKind } from "./sweep.job";
import { startWorker, type Worker, type WorkerSettings } from "./worker";

type Parts = Pick<Services, "db" | "clock" | "logger" | "secrets"> & Pick<IndexContext, "blobs" | "parser">;

const sweepEveryMs = 10 * 60_000;
const interruptEveryMs = 15_000;

/** Starts this process's share of the work done in the background. */
export const startJobs = (parts: Parts, settings: Partial<WorkerSettings> = {}): Worker => {
  const handlers = { [indexDocumentKind]: indexDocumentJob(parts), [sweepKind]: sweepJob(parts) };
  const worker = startWorker(parts, handlers, settings);
  const quietly = (what: string, work: () => Promise<unknown>) => () => {
    work().catch((error: unknown) => parts.logger.error({ err: error }, `${what} failed; the next try is due soon`));
  };
  const sweep = quietly("asking for a sweep", () => askSweep(parts));
  const timers = [
    setInterval(sweep, sweepEveryMs),
    setInterval(
      quietly("marking interrupted answers", () => interruptStaleAnswers(parts)),
      interruptEveryMs,
    ),
  ];
  for (const timer of timers) timer.unref();
  sweep();
  return {
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await worker.stop();
    },
  };
};
