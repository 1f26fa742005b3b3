import type { Source } from "~/contract/chat";

/** Where a source is read and mended: the question-réponse, or the passage in its document. */
export const sourcePath = (workspaceId: string, { faqId, documentId, start }: Source): string =>
  faqId ? `/assistants/${workspaceId}/faq/${faqId}` : `/assistants/${workspaceId}/documents/${documentId}?at=${start}`;
