import type { MessageView } from "~/contract/conversations";

interface Said extends Pick<MessageView, "id" | "role" | "text"> {
  answer: Pick<NonNullable<MessageView["answer"]>, "searchedFor"> | null;
}

/** What the visitor asked, of which a message is the answer, whole where it leaned on what was said; empty when the conversation holds neither. */
export function questionBefore(messages: readonly Said[], id: string): string {
  const at = messages.findIndex((message) => message.id === id);
  const whole = messages[at]?.answer?.searchedFor;
  if (whole) return whole;
  return (
    messages
      .slice(0, Math.max(at, 0))
      .findLast(({ role }) => role === "visitor")
      ?.text.trim() ?? ""
  );
}
