import { onCleanup, onMount } from "solid-js";
import { keyOf, matchKeys } from "./match-keys";
import { isMac } from "./platform";
import { hasModifier } from "./shortcut";
import { shortcutGroups } from "./shortcut-table";
import { areSingleKeysOn } from "./single-keys";

/** How long the first key of two waits for the second. */
const patienceMs = 1_200;

/** Runs what is bound, wherever it is pressed on the page; single keys never while somebody types or chooses. */
export function listenForShortcuts(): void {
  let pending: readonly string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const press = (event: KeyboardEvent) => {
    const key = event.defaultPrevented || event.isComposing ? null : keyOf(event, isMac());
    if (key === null) return;
    const mayBeSingle = areSingleKeysOn() && !isTaken(event.target);
    const bound = shortcutGroups()
      .flatMap(({ shortcuts }) => shortcuts)
      .filter((shortcut) => hasModifier(shortcut) || mayBeSingle);
    const match = matchKeys(bound, pending, key);
    pending = match.pending;
    clearTimeout(timer);
    timer = setTimeout(() => {
      pending = [];
    }, patienceMs);
    if (!match.shortcut && pending.length === 0) return;
    event.preventDefault();
    match.shortcut?.run();
  };
  onMount(() => {
    document.addEventListener("keydown", press);
    onCleanup(() => {
      clearTimeout(timer);
      document.removeEventListener("keydown", press);
    });
  });
}

/** Where keys are letters to write or steps in a list. A box to tick takes only the space bar. */
const taking =
  "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox]";

const isTaken = (target: EventTarget | null): boolean => target instanceof Element && target.closest(taking) !== null;
