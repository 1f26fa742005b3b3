import { useLocation } from "@solidjs/router";
import type { WorkspaceListItem } from "~/contract/workspaces";
import { createLive } from "~/lib/live/live-data";
import { workspacesQuery } from "../assistants/assistants.queries";

/** Every assistant, and the one whose pages are on the screen. */
export function useAssistants(): {
  all: () => readonly WorkspaceListItem[];
  current: () => WorkspaceListItem | undefined;
} {
  const location = useLocation();
  const workspaces = createLive(() => workspacesQuery());
  const currentId = () => /^\/assistants\/(?!new$)([^/]+)/.exec(location.pathname)?.[1];
  const all = () => workspaces() ?? [];
  return { all, current: () => all().find(({ id }) => id === currentId()) };
}
