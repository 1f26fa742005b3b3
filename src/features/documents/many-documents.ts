import { revalidate } from "@solidjs/router";
import { manyDocumentsMax } from "~/contract/documents";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { showToast } from "~/ui/toast";
import { deletedDocumentsQuery, documentsQuery } from "./documents.queries";

const undoMs = 10_000;

type Call = (input: { workspaceId: string; documentIds: string[] }) => Promise<{ documentIds: string[] }>;

/** What is done to several documents at once; each says how it went. */
export function useManyDocuments() {
  const t = useTexts();

  /** A slice at a time: each call is short, and what is done is seen as it is. Gives those it was done to. */
  const run = async (workspaceId: string, ids: readonly string[], call: Call): Promise<string[]> => {
    const done: string[] = [];
    try {
      for (let at = 0; at < ids.length; at += manyDocumentsMax) {
        const { documentIds } = await call({ workspaceId, documentIds: ids.slice(at, at + manyDocumentsMax) });
        done.push(...documentIds);
      }
    } catch (error) {
      showToast({ text: sentenceOfError(t(), error) });
    }
    await revalidate([documentsQuery.keyFor(workspaceId), deletedDocumentsQuery.keyFor(workspaceId)]);
    return done;
  };

  const restore = async (workspaceId: string, ids: string[]) => {
    const back = await run(workspaceId, ids, api.documents.restoreMany.mutate);
    if (back.length > 0) showToast({ text: t().documents.restoredMany(back.length) });
  };

  return {
    reindex: async (workspaceId: string, ids: string[]) => {
      const done = await run(workspaceId, ids, api.documents.reindexMany.mutate);
      if (done.length > 0) showToast({ text: t().documents.reindexStarted });
    },
    remove: async (workspaceId: string, ids: string[]) => {
      const gone = await run(workspaceId, ids, api.documents.deleteMany.mutate);
      if (gone.length === 0) return;
      showToast({
        text: t().documents.deletedMany(gone.length),
        action: { label: t().words.undo, run: () => void restore(workspaceId, gone) },
        durationMs: undoMs,
      });
    },
  };
}
