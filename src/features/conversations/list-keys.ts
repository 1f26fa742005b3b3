import { onCleanup, onMount } from "solid-js";

interface ListKeys {
  list: () => HTMLElement | undefined;
  onToggle: (id: string) => void;
}

const isTyping = (element: Element | null) =>
  element instanceof HTMLElement &&
  (element.matches("input:not([type=checkbox]), textarea, select") || element.isContentEditable);

/** Up and down the rows by arrows or J and K, X to tick. Enter follows the row's link, as anywhere. */
export function useListKeys({ list, onToggle }: ListKeys): void {
  const links = () => [...(list()?.querySelectorAll<HTMLElement>("[data-conversation]") ?? [])];
  const here = () => links().findIndex((link) => link.closest("li")?.contains(document.activeElement));
  const move = (step: 1 | -1) => {
    const all = links();
    const at = here();
    const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))];
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  };
  const isOurs = () => {
    const active = document.activeElement;
    const isSearch = active instanceof HTMLElement && active.matches("[type=search]");
    return { row: here() >= 0, free: active === null || active.matches("body, main"), isSearch };
  };
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || links().length === 0) return;
    const { row, free, isSearch } = isOurs();
    if (!row && !free && !(isSearch && event.key === "ArrowDown")) return;
    if (isTyping(document.activeElement) && !isSearch) return;
    const acts: Record<string, () => void> = {
      j: () => move(1),
      k: () => move(-1),
      x: () => {
        const id = links()[here()]?.dataset.conversation;
        if (id) onToggle(id);
      },
      ...(row || isSearch ? { ArrowDown: () => move(1), ArrowUp: () => move(-1) } : {}),
    };
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  onMount(() => {
    document.addEventListener("keydown", press);
    onCleanup(() => document.removeEventListener("keydown", press));
  });
}
