import { revalidate } from "@solidjs/router";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { showToast } from "~/ui/toast";
import { documentQuery, documentsQuery } from "../documents/documents.queries";
import { originQuery, webPagesQuery, webSourceQuery, webSourcesQuery } from "./websites.queries";

const undoMs = 20_000;

/** What a menu or a button does to an address; each says how it went. */
export function useWebsiteCommands() {
  const t = useTexts();
  const sayFailure = (error: unknown) => showToast({ text: sentenceOfError(t(), error) });
  const refresh = (workspaceId: string) =>
    revalidate([
      webSourcesQuery.keyFor(workspaceId),
      `${webSourceQuery.key}["${workspaceId}"`,
      `${webPagesQuery.key}["${workspaceId}"`,
      documentsQuery.keyFor(workspaceId),
      `${documentQuery.key}["${workspaceId}"`,
      `${originQuery.key}["${workspaceId}"`,
    ]);
  const run = (workspaceId: string, call: Promise<unknown>, text: string) =>
    call.then(() => refresh(workspaceId)).then(() => showToast({ text }), sayFailure);

  const restore = (workspaceId: string, webSourceId: string) =>
    run(workspaceId, api.webSources.restore.mutate({ workspaceId, webSourceId }), t().websites.restored);

  return {
    visit: (workspaceId: string, webSourceId: string) =>
      run(workspaceId, api.webSources.visit.mutate({ workspaceId, webSourceId }), t().websites.started),
    bringBack: (workspaceId: string, webSourceId: string, pageId: string) =>
      run(
        workspaceId,
        api.webSources.restorePage.mutate({ workspaceId, webSourceId, pageId }),
        t().websites.broughtBack,
      ),
    stop: (workspaceId: string, webSourceId: string) =>
      run(workspaceId, api.webSources.stop.mutate({ workspaceId, webSourceId }), t().websites.stopped),
    remove: async (workspaceId: string, webSourceId: string) => {
      await api.webSources.delete.mutate({ workspaceId, webSourceId });
      await revalidate([webSourcesQuery.keyFor(workspaceId), documentsQuery.keyFor(workspaceId)]);
      showToast({
        text: t().websites.removed,
        action: { label: t().words.undo, run: () => void restore(workspaceId, webSourceId) },
        durationMs: undoMs,
      });
    },
  };
}
