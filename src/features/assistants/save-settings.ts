import { revalidate } from "@solidjs/router";
import type { WorkspaceSettings } from "~/contract/workspace-inputs";
import { api } from "~/lib/api";
import { workspaceQuery, workspacesQuery } from "./assistants.queries";

/** Stores some of an assistant's settings, and refreshes what shows them. */
export async function saveSettings(workspaceId: string, settings: Partial<WorkspaceSettings>): Promise<void> {
  await api.workspaces.update.mutate({ workspaceId, settings });
  await revalidate([workspaceQuery.keyFor(workspaceId), workspacesQuery.key]);
}
