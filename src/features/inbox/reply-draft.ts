/** Replies begun and not sent, by conversation, while this tab lives. */
const drafts = new Map<string, string>();

export const readDraft = (conversationId: string): string => drafts.get(conversationId) ?? "";

export const writeDraft = (conversationId: string, text: string): void => {
  if (text === "") drafts.delete(conversationId);
  else drafts.set(conversationId, text);
};
