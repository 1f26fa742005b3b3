import { createSignal } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { useCan } from "../accounts/me";
import { usePause } from "./pause";
import { useWorkspace } from "./workspace";

/** Whether the assistant answers visitors, and the button that changes it. */
export function PauseSwitch() {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  const changeState = usePause();
  const [isBusy, setBusy] = createSignal(false);
  const isPaused = () => workspace().state === "paused";
  const change = async () => {
    setBusy(true);
    await changeState(workspace());
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
