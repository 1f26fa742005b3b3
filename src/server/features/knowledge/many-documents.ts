import type { AuditContext } from "../../db/record-audit";
import { DomainError } from "../../kernel/errors";
import { pause } from "../../kernel/pause";
import type { Services } from "../../services";
import { deleteDocument } from "./delete-document";
import type { Owner } from "./documents.repository";
import { reindexDocument } from "./reindex-document";
import { restoreDocument } from "./restore-document";

type Context = Pick<Services, "db" | "clock" | "config"> & AuditContext & Owner;

/** Which documents it was done to. */
interface Done {
  documentIds: string[];
}

/** One after the other, each in a transaction of its own; one that is gone meanwhile, or came back, is passed over. */
const each = async (documentIds: string[], act: (documentId: string) => Promise<void>): Promise<Done> => {
  const done: string[] = [];
  for (const documentId of documentIds) {
    try {
      await act(documentId);
      done.push(documentId);
    } catch (error) {
      if (!(error instanceof DomainError) || !["not_found", "conflict"].includes(error.kind)) throw error;
    }
    await pause();
  }
  return { documentIds: done };
};

export const reindexDocuments = (ctx: Context, documentIds: string[]): Promise<Done> =>
  each(documentIds, (id) => reindexDocument(ctx, id));

export const deleteDocuments = (ctx: Context, documentIds: string[]): Promise<Done> =>
  each(documentIds, (id) => deleteDocument(ctx, id));

export const restoreDocuments = (ctx: Context, documentIds: string[]): Promise<Done> =>
  each(documentIds, (id) => restoreDocument(ctx, id));
