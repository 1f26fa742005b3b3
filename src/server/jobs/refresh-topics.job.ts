import { refreshTopics } from "../features/insights/refresh-topics";
import type { Services } from "../services";
import type { JobHandler } from "./job";

/** Puts what was asked since into the topics of one assistant. */
export const refreshTopicsJob = (parts: Pick<Services, "db">): JobHandler => ({
  run: ({ organizationId, workspaceId }, signal) => {
    if (!organizationId || !workspaceId) throw new Error("topics belong to an assistant");
    return refreshTopics({ db: parts.db, organizationId, workspaceId }, signal);
  },
});
