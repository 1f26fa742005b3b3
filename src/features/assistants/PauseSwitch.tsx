import { revalidate } from "@solidjs/router";
import { createSignal } from "solid-js";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { showToast } from "~/ui/toast";
import { useCan } from "../accounts/me";
import { workspaceQuery, workspacesQuery } from "./assistants.queries";
import { useWorkspace } from "./workspace";

/** Whether the assistant answers visitors, and the button that changes it. */
export function PauseSwitch() {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  const [isBusy, setBusy] = createSignal(false);
  const isPaused = () => workspace().state === "paused";
  const change = async () => {
    const { id } = workspace();
    const state = isPaused() ? "active" : "paused";
    const done = state === "paused" ? t().assistants.pausedToast : t().assistants.resumedToast;
    setBusy(true);
    await api.workspaces.setState
      .mutate({ workspaceId: id, state })
      .then(() => revalidate([workspaceQuery.keyFor(id), workspacesQuery.key]))
      .then(
        () => showToast({ text: done }),
        (error: unknown) => showToast({ text: sentenceOfError(t(), error) }),
      );
    setBusy(false);
  };
  return (
    <Notice
      kind={isPaused() ? "warn" : "info"}
      action={
        <Button kind="quiet" isBusy={isBusy()} disabled={!can("workspace.pause")} onClick={change}>
          {isPaused() ? t().assistants.resume : t().assistants.pause}
        </Button>
      }
    >
      <Badge kind={isPaused() ? "warn" : "ok"}>{isPaused() ? t().assistants.paused : t().assistants.active}</Badge>{" "}
      {isPaused() ? t().assistants.statePaused : t().assistants.stateActive}
    </Notice>
  );
}
