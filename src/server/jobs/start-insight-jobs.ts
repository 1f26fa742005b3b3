import type { Services } from "../services";
import { askReadQuestions, readQuestionsJob, readQuestionsKind } from "./read-questions.job";
import { startWorker, type Worker, type WorkerSettings } from "./worker";

type Parts = Pick<Services, "db" | "clock" | "logger">;

/** How soon a question without an answer is on the list. */
const readEveryMs = 3_000;

/** Gaps and topics have a worker of their own: a year of conversations read for the first time holds up no document. */
export const startInsightJobs = (parts: Parts, settings: Partial<WorkerSettings> = {}): Worker => {
  const worker = startWorker(parts, { [readQuestionsKind]: readQuestionsJob(parts) }, settings);
  const quietly = (what: string, work: () => Promise<unknown>) => () => {
    work().catch((error: unknown) => parts.logger.error({ err: error }, `${what} failed; the next try is due soon`));
  };
  const read = quietly("asking for questions to be read", () => askReadQuestions(parts));
  const timers = [setInterval(read, readEveryMs)];
  for (const timer of timers) timer.unref();
  read();
  return {
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await worker.stop();
    },
  };
};
