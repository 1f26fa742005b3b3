import { createMemo, createSignal } from "solid-js";
import type { ConversationListItem } from "~/contract/conversations";

/** Conversations ticked in the list. What is filtered away, or gone, is not acted upon. */
export function createConversationSelection(shown: () => readonly ConversationListItem[]) {
  const [ticked, setTicked] = createSignal<ReadonlySet<string>>(new Set());
  const conversations = createMemo(() => shown().filter(({ id }) => ticked().has(id)));
  const set = (id: string, isTicked: boolean) => {
    const next = new Set<string>(ticked());
    if (isTicked) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  return {
    conversations,
    set,
    has: (id: string) => ticked().has(id),
    toggle: (id: string) => set(id, !ticked().has(id)),
    isAll: () => shown().length > 0 && conversations().length === shown().length,
    isPart: () => conversations().length > 0 && conversations().length < shown().length,
    setAll: (isTicked: boolean) => setTicked(new Set<string>(isTicked ? shown().map(({ id }) => id) : [])),
    clear: () => setTicked(new Set<string>()),
  };
}

export type ConversationSelection = ReturnType<typeof createConversationSelection>;
