import { askDueTopics, refreshTopicsKind } from "../features/insights/ask-due-topics";
import { settleGapsKind } from "../features/knowledge/settle-gaps-job";
import type { Services } from "../services";
import { askReadQuestions, readQuestionsJob, readQuestionsKind } from "./read-questions.job";
import { refreshTopicsJob } from "./refresh-topics.job";
import { settleGapsHandler } from "./settle-gaps.job";
import { startWorker, type Worker, type WorkerSettings } from "./worker";

type Parts = Pick<Services, "db" | "clock" | "logger">;

/** How soon a question without an answer is on the list. */
const readEveryMs = 3_000;
/** Topics are as true as this. */
const topicsEveryMs = 10 * 60_000;
/** What was asked before the start is read by then. */
const firstTopicsAfterMs = 20_000;

/** Gaps and topics have a worker of their own: a year of conversations read for the first time holds up no document. */
export const startInsightJobs = (parts: Parts, settings: Partial<WorkerSettings> = {}): Worker => {
  const worker = startWorker(
    parts,
    {
      [readQuestionsKind]: readQuestionsJob(parts),
      [refreshTopicsKind]: refreshTopicsJob(parts),
      [settleGapsKind]: settleGapsHandler(parts),
    },
    settings,
  );
  const quietly = (what: string, work: () => Promise<unknown>) => () => {
    work().catch((error: unknown) => parts.logger.error({ err: error }, `${what} failed; the next try is due soon`));
  };
  const read = quietly("asking for questions to be read", () => askReadQuestions(parts));
  const refresh = quietly("asking for topics to be refreshed", () => askDueTopics(parts));
  const timers = [
    setInterval(read, readEveryMs),
    setInterval(refresh, topicsEveryMs),
    setTimeout(refresh, firstTopicsAfterMs),
  ];
  for (const timer of timers) timer.unref();
  read();
  return {
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await worker.stop();
    },
  };
};
