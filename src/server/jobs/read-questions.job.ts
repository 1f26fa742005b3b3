import { enqueueJobs } from "../db/enqueue-job";
import { asSystem } from "../db/tenant";
import { areQuestionsBehind, readQuestions } from "../features/insights/read-questions";
import type { Services } from "../services";
import type { JobHandler } from "./job";

export const readQuestionsKind = "read_questions";

type Parts = Pick<Services, "db" | "clock" | "logger">;

/** Reads what visitors asked for gaps and topics, some conversations at a time, until none is left. */
export const readQuestionsJob = (parts: Parts): JobHandler => ({
  run: async (_job, signal) => {
    const { done, isMore } = await readQuestions(parts, signal);
    parts.logger.debug({ done }, "questions read");
    return isMore ? { afterMs: 0 } : undefined;
  },
});

/** When there is anything to do; one at a time, whatever the number of nodes that ask for it. */
export const askReadQuestions = async (parts: Pick<Parts, "db" | "clock">): Promise<void> => {
  if (!(await areQuestionsBehind(parts))) return;
  await asSystem(parts.db, "sweep", (tx) =>
    enqueueJobs(tx, [
      { kind: readQuestionsKind, organizationId: null, workspaceId: null, payload: {}, uniqueKey: readQuestionsKind },
    ]),
  );
};
