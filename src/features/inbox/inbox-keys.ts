import { onCleanup, onMount } from "solid-js";
import type { InboxItem } from "~/contract/inbox";
import { neighbour } from "./grouped";
import type { useOpenConversation } from "./open-conversation";

/** The field a reply is written in. */
export const replyFieldName = "reply";

/** J and K move between conversations, R goes to the reply, Esc back to the list. Not while something is being typed. */
export function useInboxKeys(items: () => readonly InboxItem[], place: ReturnType<typeof useOpenConversation>): void {
  const go = (by: 1 | -1) => {
    const next = neighbour(items(), place.current()?.conversationId, by);
    if (next) place.open(next);
  };
  const keys: Record<string, () => void> = {
    j: () => go(1),
    k: () => go(-1),
    r: () => document.querySelector<HTMLTextAreaElement>(`textarea[name=${replyFieldName}]`)?.focus(),
    Escape: () => place.current() && place.leave(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = keys[event.key];
    if (!action || isTyping(event.target)) return;
    event.preventDefault();
    action();
  };
  onMount(() => {
    window.addEventListener("keydown", onKeyDown);
    onCleanup(() => window.removeEventListener("keydown", onKeyDown));
  });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [role=dialog], [role=menu]") !== null;
