import { revalidate } from "@solidjs/router";
import type { WorkspaceView } from "~/contract/workspace-view";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { showToast } from "~/ui/toast";
import { homeQuery } from "../home/home.queries";
import { workspaceQuery, workspacesQuery } from "./assistants.queries";

/** Pauses an assistant, or puts it back to work, and says which. */
export function usePause() {
  const t = useTexts();
  return async ({ id, state }: Pick<WorkspaceView, "id" | "state">): Promise<void> => {
    const wanted = state === "paused" ? "active" : "paused";
    const done = wanted === "paused" ? t().assistants.pausedToast : t().assistants.resumedToast;
    await api.workspaces.setState
      .mutate({ workspaceId: id, state: wanted })
      .then(() => revalidate([workspaceQuery.keyFor(id), workspacesQuery.key, homeQuery.key]))
      .then(
        () => showToast({ text: done }),
        (error: unknown) => showToast({ text: sentenceOfError(t(), error) }),
      );
  };
}
