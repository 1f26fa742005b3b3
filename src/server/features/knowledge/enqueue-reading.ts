import type { Transaction } from "../../db/client";
import { enqueueJobs } from "../../db/enqueue-job";
import type { Owner } from "./documents.repository";

export const indexDocumentKind = "index_document";

/** Has documents read later. The key holds the revision asked for: a newer wish is never lost behind an older job. */
export const enqueueReading = (
  tx: Transaction,
  { organizationId, workspaceId }: Owner,
  wanted: { id: string; revision: number }[],
): Promise<void> =>
  enqueueJobs(
    tx,
    wanted.map(({ id, revision }) => ({
      kind: indexDocumentKind,
      organizationId,
      workspaceId,
      payload: { documentId: id },
      uniqueKey: `${indexDocumentKind}:${id}:${revision}`,
    })),
  );
