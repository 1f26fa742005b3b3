import { settleAnsweredGaps } from "../features/insights/settle-answered-gaps";
import type { Services } from "../services";
import type { JobHandler } from "./job";

/** Closes what the question-réponses of one assistant answer by now. */
export const settleGapsHandler = ({ db, clock }: Pick<Services, "db" | "clock">): JobHandler => ({
  run: ({ organizationId, workspaceId }, signal) => {
    if (!organizationId || !workspaceId) throw new Error("gaps belong to an assistant");
    return settleAnsweredGaps({ db, clock, organizationId, workspaceId }, signal);
  },
});
