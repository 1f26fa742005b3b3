import { useLocation } from "@solidjs/router";
import { createEffect } from "solid-js";

/** In the browser only: where each list was left, for the way back from a conversation. */
const left = new Map<string, string>();

export function useRememberedList(workspaceId: () => string): void {
  const location = useLocation();
  createEffect(() => left.set(workspaceId(), location.search));
}

/** The list with the filters it was left with. */
export const listAddress = (workspaceId: string): string =>
  `/assistants/${workspaceId}/conversations${left.get(workspaceId) ?? ""}`;
