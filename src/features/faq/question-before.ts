import type { MessageView } from "~/contract/conversations";

/** What the visitor asked, of which a message is the answer; empty when the conversation holds neither. */
export function questionBefore(messages: readonly Pick<MessageView, "id" | "role" | "text">[], id: string): string {
  const at = messages.findIndex((message) => message.id === id);
  return (
    messages
      .slice(0, Math.max(at, 0))
      .findLast(({ role }) => role === "visitor")
      ?.text.trim() ?? ""
  );
}
