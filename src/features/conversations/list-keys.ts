import { onCleanup, onMount } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { useShortcuts } from "~/lib/shortcuts/shortcut-table";

interface ListKeys {
  list: () => HTMLElement | undefined;
  onToggle: (id: string) => void;
}

/** Up and down the rows by J and K or, from a row or the search, by arrows; X ticks. Enter follows the row's link, as anywhere. */
export function useListKeys({ list, onToggle }: ListKeys): void {
  const t = useTexts();
  const links = () => [...(list()?.querySelectorAll<HTMLElement>("[data-conversation]") ?? [])];
  const here = () => links().findIndex((link) => link.closest("li")?.contains(document.activeElement));
  const move = (step: 1 | -1) => {
    const all = links();
    const at = here();
    const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))];
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  };
  const tick = () => {
    const id = links()[here()]?.dataset.conversation;
    if (id) onToggle(id);
  };
  const pressArrow = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || links().length === 0) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : null;
    if (step === null || !(here() >= 0 || document.activeElement?.matches("[type=search]"))) return;
    event.preventDefault();
    move(step);
  };
  useShortcuts(() => {
    const texts = t().shortcuts.list;
    return {
      title: t().conversations.title,
      shortcuts: [
        { keys: "j", label: texts.next, run: () => move(1) },
        { keys: "k", label: texts.previous, run: () => move(-1) },
        { keys: "x", label: texts.tick, run: tick },
      ],
    };
  });
  onMount(() => {
    document.addEventListener("keydown", pressArrow);
    onCleanup(() => document.removeEventListener("keydown", pressArrow));
  });
}
