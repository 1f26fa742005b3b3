import { refreshStatistics } from "../db/refresh-statistics";
import { giveUpDocument, type IndexContext, indexDocument } from "../features/knowledge/index-document";
import type { Job, JobHandler } from "./job";

type Parts = Omit<IndexContext, "organizationId" | "workspaceId">;

const ownerOf = ({ organizationId, workspaceId }: Job) => {
  if (!organizationId || !workspaceId) throw new Error("a document belongs to an assistant");
  return { organizationId, workspaceId };
};

/** Passages come by the thousand: how many is told to the planner at most this often. */
const refreshEveryMs = 5_000;

/** Reads one document and makes it answer. */
export const indexDocumentJob = (parts: Parts): JobHandler => {
  let refreshedAt = 0;
  return {
    run: async (job, signal) => {
      await indexDocument({ ...parts, ...ownerOf(job) }, String(job.payload.documentId), signal);
      const now = parts.clock.now().getTime();
      if (now - refreshedAt < refreshEveryMs) return;
      refreshedAt = now;
      await refreshStatistics(parts.db);
    },
    giveUp: (job) => giveUpDocument({ ...parts, ...ownerOf(job) }, String(job.payload.documentId)),
  };
};
