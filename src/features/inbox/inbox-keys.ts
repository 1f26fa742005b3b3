import type { InboxItem } from "~/contract/inbox";
import { useTexts } from "~/lib/i18n/locale";
import { useShortcuts } from "~/lib/shortcuts/shortcut-table";
import { neighbour } from "./grouped";
import type { useOpenConversation } from "./open-conversation";

/** The field a reply is written in. */
export const replyFieldName = "reply";

/** J and K move between conversations, R goes to the reply, Esc back to the list. */
export function useInboxKeys(items: () => readonly InboxItem[], place: ReturnType<typeof useOpenConversation>): void {
  const t = useTexts();
  const go = (by: 1 | -1) => {
    const next = neighbour(items(), place.current()?.conversationId, by);
    if (next) place.open(next);
  };
  const reply = () => document.querySelector<HTMLTextAreaElement>(`textarea[name=${replyFieldName}]`)?.focus();
  useShortcuts(() => {
    const texts = t().shortcuts.inbox;
    return {
      title: t().inbox.title,
      shortcuts: [
        { keys: "j", label: texts.next, run: () => go(1) },
        { keys: "k", label: texts.previous, run: () => go(-1) },
        { keys: "r", label: texts.reply, run: reply },
        { keys: "Escape", label: texts.leave, run: () => place.current() && place.leave() },
      ],
    };
  });
}
