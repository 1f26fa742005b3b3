import { createContext, type ParentProps, Show, useContext } from "solid-js";
import type { WorkspaceView } from "~/contract/workspace-view";
import { createLive } from "~/lib/live/live-data";
import { workspaceQuery } from "./assistants.queries";

const WorkspaceContext = createContext<() => WorkspaceView>();

/** Reads the assistant of the address, and gives it to the pages inside. */
export function WorkspaceScope(props: ParentProps<{ id: string }>) {
  const workspace = createLive(() => workspaceQuery(props.id));
  return (
    <Show when={workspace()}>
      {(known) => <WorkspaceContext.Provider value={known}>{props.children}</WorkspaceContext.Provider>}
    </Show>
  );
}

export function useWorkspace(): () => WorkspaceView {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error("This page is outside of WorkspaceScope.");
  return workspace;
}
