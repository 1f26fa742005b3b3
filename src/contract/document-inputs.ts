import { z } from "zod";
import { manyDocumentsMax, visibilities } from "./documents";

export const documentInput = z.object({ workspaceId: z.string().max(64), documentId: z.string().max(64) });
export const manyDocumentsInput = z.object({
  workspaceId: z.string().max(64),
  documentIds: z.array(z.string().max(64)).min(1).max(manyDocumentsMax),
});
export const listPassagesInput = documentInput.extend({
  cursor: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(100).default(50),
});

export const updateDocumentInput = documentInput.extend({
  visibility: z.enum(visibilities).optional(),
  validUntil: z.iso.date().nullable().optional(),
});
export type UpdateDocumentInput = z.infer<typeof updateDocumentInput>;
