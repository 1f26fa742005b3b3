import type { Transaction } from "../../db/client";
import { enqueueJobs } from "../../db/enqueue-job";
import type { Owner } from "./documents.repository";

export const indexDocumentKind = "index_document";
/** A file can't kill the server, only its own reader: many kills in a row are the machine's, and the document waits them out. */
const maxAttempts = 50;

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
      maxAttempts,
      uniqueKey: `${indexDocumentKind}:${id}:${revision}`,
    })),
  );
