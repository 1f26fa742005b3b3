import type { Transaction } from "../../db/client";
import { enqueueJobs } from "../../db/enqueue-job";
import type { Tenant } from "../../kernel/actor";
import { newId } from "../../kernel/ids";

export const embedPassagesKind = "embed_passages";

/**
 * Has an assistant's passages embedded later: those that are not yet, by the model then wished for. Each wish is a job of
 * its own, so that none is lost behind one about to end; a lease keeps them from paying for the same texts.
 */
export const enqueueEmbedding = (
  tx: Transaction,
  { organizationId, workspaceId }: Tenant & { workspaceId: string },
  runAt?: Date,
): Promise<void> =>
  enqueueJobs(tx, [
    {
      kind: embedPassagesKind,
      organizationId,
      workspaceId,
      payload: {},
      uniqueKey: `${embedPassagesKind}:${newId("job")}`,
      ...(runAt ? { runAt } : {}),
    },
  ]);
