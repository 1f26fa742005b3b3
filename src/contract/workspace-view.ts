import type { WorkspaceSettings } from "./workspace-inputs";
import type { WorkspaceState } from "./workspaces";

/** One assistant with its settings, as the dashboard sees it. Times are ISO 8601. */
export interface WorkspaceView extends WorkspaceSettings {
  id: string;
  state: WorkspaceState;
  createdAt: string;
  /** When its widget was first loaded on a page of its site; null while it was not. */
  firstSeenAt: string | null;
  /** Where that was; null also where it was not kept. On one's own computer nobody else finds it. */
  firstSeenOn: { host: string; isOwnComputer: boolean } | null;
}
