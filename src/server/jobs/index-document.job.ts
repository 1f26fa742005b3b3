import { giveUpDocument, type IndexContext, indexDocument } from "../features/knowledge/index-document";
import type { Job, JobHandler } from "./job";

type Parts = Omit<IndexContext, "organizationId" | "workspaceId">;

const ownerOf = ({ organizationId, workspaceId }: Job) => {
  if (!organizationId || !workspaceId) throw new Error("a document belongs to an assistant");
  return { organizationId, workspaceId };
};

/** Reads one document and makes it answer. */
export const indexDocumentJob = (parts: Parts): JobHandler => ({
  run: (job, signal) => indexDocument({ ...parts, ...ownerOf(job) }, String(job.payload.documentId), signal),
  giveUp: (job) => giveUpDocument({ ...parts, ...ownerOf(job) }, String(job.payload.documentId)),
});
