import type { ConversationFilters } from "./conversations.queries";

/** Where the filtered list is had as a file. */
export function exportPath(workspaceId: string, format: "csv" | "json", filters: ConversationFilters): string {
  const asked = Object.entries({ workspace: workspaceId, format, ...filters });
  const params = asked.flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return `/api/conversations/export?${new URLSearchParams(params)}`;
}
