import { enqueueJobs } from "../db/enqueue-job";
import { asSystem } from "../db/tenant";
import { catchUpSearch, isSearchBehind } from "../features/conversations/catch-up-search";
import type { Services } from "../services";
import type { JobHandler } from "./job";

export const catchUpSearchKind = "catch_up_search";

type Parts = Pick<Services, "db" | "clock" | "logger">;

/** Makes conversations searchable, some at a time, until none is left. */
export const catchUpSearchJob = (parts: Parts): JobHandler => ({
  run: async (_job, signal) => {
    const { done, isMore } = await catchUpSearch(parts, signal);
    parts.logger.debug({ done }, "conversations made searchable");
    return isMore ? { afterMs: 0 } : undefined;
  },
});

/** When there is anything to do; one at a time, whatever the number of nodes that ask for it. */
export const askCatchUpSearch = async (parts: Pick<Parts, "db" | "clock">): Promise<void> => {
  if (!(await isSearchBehind(parts))) return;
  await asSystem(parts.db, "sweep", (tx) =>
    enqueueJobs(tx, [
      { kind: catchUpSearchKind, organizationId: null, workspaceId: null, payload: {}, uniqueKey: catchUpSearchKind },
    ]),
  );
};
