import { Show } from "solid-js";
import { createLive } from "~/lib/live/live-data";
import { useWorkspace } from "../assistants/workspace";
import { ModelForm } from "./ModelForm";
import { modelQuery } from "./models.queries";

/** Reads the assistant's model, then shows its form. */
export function ModelSettings() {
  const workspace = useWorkspace();
  const model = createLive(() => modelQuery(workspace().id));
  return <Show when={model()}>{(known) => <ModelForm workspaceId={workspace().id} model={known()} />}</Show>;
}
