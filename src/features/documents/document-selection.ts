import { createMemo, createSignal } from "solid-js";
import type { DocumentView } from "~/contract/documents";

/** Documents ticked in the list. What is filtered away, or gone, is not acted upon. */
export function createDocumentSelection(shown: () => readonly DocumentView[]) {
  const [ticked, setTicked] = createSignal<ReadonlySet<string>>(new Set());
  const documents = createMemo(() => shown().filter(({ id }) => ticked().has(id)));
  return {
    documents,
    has: (id: string) => ticked().has(id),
    isAll: () => shown().length > 0 && documents().length === shown().length,
    isPart: () => documents().length > 0 && documents().length < shown().length,
    set: (id: string, isTicked: boolean) => {
      const next = new Set<string>(ticked());
      if (isTicked) next.add(id);
      else next.delete(id);
      setTicked(next);
    },
    setAll: (isTicked: boolean) => setTicked(new Set<string>(isTicked ? shown().map(({ id }) => id) : [])),
    clear: () => setTicked(new Set<string>()),
  };
}

export type DocumentSelection = ReturnType<typeof createDocumentSelection>;
