import { createSignal, onCleanup, onMount } from "solid-js";
import type { ShortcutGroup } from "./shortcut";

type Group = () => ShortcutGroup;

/** What is bound on the page as it is: the keyboard and the list under «?» both read this. Filled in the browser alone. */
const [groups, setGroups] = createSignal<readonly Group[]>([]);

export const shortcutGroups = (): ShortcutGroup[] => groups().map((group) => group());

/** Binds shortcuts while the caller is on the page. */
export function useShortcuts(group: Group): void {
  onMount(() => {
    setGroups((all) => [...all, group]);
    onCleanup(() => setGroups((all) => all.filter((one) => one !== group)));
  });
}
