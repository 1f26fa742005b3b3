import type { BlobStore } from "../adapters/blob-store/blob-store";
import { enqueueJobs } from "../db/enqueue-job";
import { refreshStatistics } from "../db/refresh-statistics";
import { asSystem } from "../db/tenant";
import { interruptStaleAnswers } from "../features/conversations/interrupt-stale-answers";
import { sweepConversations } from "../features/conversations/sweep-conversations";
import { sweepDocuments } from "../features/knowledge/sweep-documents";
import { sweepWebSources } from "../features/knowledge/web/sweep-web-sources";
import { resealModelKeys } from "../features/workspaces/reseal-model-keys";
import type { Services } from "../services";
import { removeEndedRows } from "./ended-rows.repository";
import type { JobHandler } from "./job";

export const sweepKind = "sweep";

type Parts = Pick<Services, "db" | "clock" | "logger" | "secrets"> & { blobs: BlobStore };

/** Removes what has had its day, of every organization. */
export const sweepJob = (parts: Parts): JobHandler => ({
  run: async () => {
    const rows = await removeEndedRows(parts.db, parts.clock.now());
    const interrupted = await interruptStaleAnswers(parts);
    const conversations = await sweepConversations(parts);
    const swept = await sweepDocuments(parts);
    const resealed = await resealModelKeys(parts);
    const webSources = await sweepWebSources(parts);
    await refreshStatistics(parts.db);
    parts.logger.debug({ rows, interrupted, conversations, resealed, webSources, ...swept }, "swept");
  },
});

/** One sweep at a time, whatever the number of nodes that ask for it. */
export const askSweep = (parts: Pick<Parts, "db">): Promise<void> =>
  asSystem(parts.db, "sweep", (tx) =>
    enqueueJobs(tx, [{ kind: sweepKind, organizationId: null, workspaceId: null, payload: {}, uniqueKey: sweepKind }]),
  );
