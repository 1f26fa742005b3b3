import type { NewJob } from "../../db/enqueue-job";
import { newId } from "../../kernel/ids";
import type { Owner } from "./documents.repository";

export const settleGapsKind = "settle_gaps";

/** What visitors asked in vain may have its answer now. Each change asks anew: one that runs may have looked before it. */
export const settleGapsJob = ({ organizationId, workspaceId }: Owner): NewJob => ({
  kind: settleGapsKind,
  organizationId,
  workspaceId,
  payload: {},
  uniqueKey: `${settleGapsKind} ${newId("job")}`,
});
