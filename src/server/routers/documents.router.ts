import { documentInput, listPassagesInput, manyDocumentsInput, updateDocumentInput } from "~/contract/document-inputs";
import { workspaceInput } from "~/contract/workspace-inputs";
import { countCitations } from "../features/conversations/count-citations";
import { deleteDocument } from "../features/knowledge/delete-document";
import { listDeletedDocuments } from "../features/knowledge/list-deleted-documents";
import { getDocument, listDocuments } from "../features/knowledge/list-documents";
import { listPassages } from "../features/knowledge/list-passages";
import { listReadableTypes } from "../features/knowledge/list-readable-types";
import { deleteDocuments, reindexDocuments, restoreDocuments } from "../features/knowledge/many-documents";
import { reindexAllDocuments, reindexDocument } from "../features/knowledge/reindex-document";
import { restoreDocument } from "../features/knowledge/restore-document";
import { updateDocument } from "../features/knowledge/update-document";
import { dashboard } from "../trpc/init";
import { workspaceProcedure } from "../trpc/procedures";

export const documentsRouter = dashboard.router({
  list: workspaceProcedure("document.read")
    .input(workspaceInput)
    .query(({ ctx }) => listDocuments(ctx.workspace)),
  listDeleted: workspaceProcedure("document.delete")
    .input(workspaceInput)
    .query(({ ctx }) => listDeletedDocuments(ctx.workspace)),
  readable: workspaceProcedure("document.read")
    .input(workspaceInput)
    .query(({ ctx }) => listReadableTypes(ctx.workspace)),
  get: workspaceProcedure("document.read")
    .input(documentInput)
    .query(({ ctx, input }) => getDocument(ctx.workspace, input.documentId)),
  passages: workspaceProcedure("document.read")
    .input(listPassagesInput)
    .query(({ ctx, input }) => listPassages(ctx.workspace, input)),
  citations: workspaceProcedure("document.read")
    .input(documentInput)
    .query(({ ctx, input }) => countCitations(ctx.workspace, input.documentId)),
  reindex: workspaceProcedure("document.reindex")
    .input(documentInput)
    .mutation(({ ctx, input }) => reindexDocument(ctx.workspace, input.documentId)),
  reindexAll: workspaceProcedure("document.reindex")
    .input(workspaceInput)
    .mutation(({ ctx }) => reindexAllDocuments(ctx.workspace)),
  update: workspaceProcedure("document.update")
    .input(updateDocumentInput)
    .mutation(({ ctx, input }) => updateDocument(ctx.workspace, input.documentId, input)),
  delete: workspaceProcedure("document.delete")
    .input(documentInput)
    .mutation(({ ctx, input }) => deleteDocument(ctx.workspace, input.documentId)),
  restore: workspaceProcedure("document.delete")
    .input(documentInput)
    .mutation(({ ctx, input }) => restoreDocument(ctx.workspace, input.documentId)),
  reindexMany: workspaceProcedure("document.reindex")
    .input(manyDocumentsInput)
    .mutation(({ ctx, input }) => reindexDocuments(ctx.workspace, input.documentIds)),
  deleteMany: workspaceProcedure("document.delete")
    .input(manyDocumentsInput)
    .mutation(({ ctx, input }) => deleteDocuments(ctx.workspace, input.documentIds)),
  restoreMany: workspaceProcedure("document.delete")
    .input(manyDocumentsInput)
    .mutation(({ ctx, input }) => restoreDocuments(ctx.workspace, input.documentIds)),
});
