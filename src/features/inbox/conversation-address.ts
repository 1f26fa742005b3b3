/** A conversation named in the address, with its assistant: `?open=ws_….cnv_…`. */
export interface OpenConversation {
  workspaceId: string;
  conversationId: string;
}

export const readOpen = (value: unknown): OpenConversation | null => {
  const [, workspaceId, conversationId] =
    typeof value === "string" ? (/^(\w{1,64})\.(\w{1,64})$/.exec(value) ?? []) : [];
  return workspaceId && conversationId ? { workspaceId, conversationId } : null;
};

export const openPath = (inboxPath: string, { workspaceId, id }: { workspaceId: string; id: string }): string =>
  `${inboxPath}?open=${workspaceId}.${id}`;
