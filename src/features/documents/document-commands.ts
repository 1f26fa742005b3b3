import { revalidate } from "@solidjs/router";
import type { DocumentView } from "~/contract/documents";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { showToast } from "~/ui/toast";
import { deletedDocumentsQuery, documentQuery, documentsQuery } from "./documents.queries";

const undoMs = 10_000;

/** What a menu or a button does to documents; each says how it went. */
export function useDocumentCommands() {
  const t = useTexts();
  const sayFailure = (error: unknown) => showToast({ text: sentenceOfError(t(), error) });
  const refresh = (workspaceId: string) =>
    revalidate([
      documentsQuery.keyFor(workspaceId),
      deletedDocumentsQuery.keyFor(workspaceId),
      `${documentQuery.key}["${workspaceId}"`,
    ]);

  const run = (workspaceId: string, call: Promise<unknown>, say: () => void) =>
    call.then(() => refresh(workspaceId)).then(say, sayFailure);

  const restore = (workspaceId: string, { id, title }: Pick<DocumentView, "id" | "title">) =>
    run(workspaceId, api.documents.restore.mutate({ workspaceId, documentId: id }), () =>
      showToast({ text: t().documents.restored(title) }),
    );

  return {
    restore,

    reindex: (workspaceId: string, documentId: string) =>
      run(workspaceId, api.documents.reindex.mutate({ workspaceId, documentId }), () =>
        showToast({ text: t().documents.reindexStarted }),
      ),

    reindexAll: async (workspaceId: string) => {
      await api.documents.reindexAll.mutate({ workspaceId });
      await refresh(workspaceId);
      showToast({ text: t().documents.reindexAllStarted });
    },

    remove: (workspaceId: string, document: Pick<DocumentView, "id" | "title">) => {
      // The row, and its title with it, is gone when the person takes it back.
      const { id, title } = document;
      return run(workspaceId, api.documents.delete.mutate({ workspaceId, documentId: id }), () =>
        showToast({
          text: t().documents.deleted(title),
          action: { label: t().words.undo, run: () => void restore(workspaceId, { id, title }) },
          durationMs: undoMs,
        }),
      );
    },
  };
}
