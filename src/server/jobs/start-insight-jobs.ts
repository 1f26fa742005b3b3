import { askDueTopics, askFirstTopics, refreshTopicsKind } from "../features/insights/ask-due-topics";
import { settleGapsKind } from "../features/knowledge/settle-gaps-job";
import type { Services } from "../services";
import { lookRegularly } from "./look-regularly";
import { askReadQuestions, readQuestionsJob, readQuestionsKind } from "./read-questions.job";
import { refreshTopicsJob } from "./refresh-topics.job";
import { settleGapsHandler } from "./settle-gaps.job";
import { startWorker, type Worker, type WorkerSettings } from "./worker";

type Parts = Pick<Services, "db" | "clock" | "logger">;

/** How soon a question without an answer is on the list. */
const readEveryMs = 3_000;
/** Topics are as true as this. */
const topicsEveryMs = 10 * 60_000;
/** How soon an assistant that has no topic gets its first. */
const firstTopicsEveryMs = 5_000;
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
  return lookRegularly(
    parts,
    [
      {
        what: "asking for questions to be read",
        everyMs: readEveryMs,
        firstAfterMs: 0,
        look: () => askReadQuestions(parts),
      },
      {
        what: "asking for topics to be refreshed",
        everyMs: topicsEveryMs,
        firstAfterMs: firstTopicsAfterMs,
        look: () => askDueTopics(parts),
      },
      {
        what: "asking for first topics",
        everyMs: firstTopicsEveryMs,
        firstAfterMs: firstTopicsEveryMs,
        look: () => askFirstTopics(parts),
      },
    ],
    [worker],
  );
};
