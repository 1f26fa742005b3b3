import type { Shortcut } from "./shortcut";

/** What a pressed key comes to: something to run, the beginning of something, or nothing. */
export interface Match {
  shortcut: Shortcut | null;
  /** The keys pressed so far that begin a longer shortcut. */
  pending: readonly string[];
}

/** Tries the key after those that wait for more; when that is nothing, the key alone. The last one listed wins. */
export const matchKeys = (shortcuts: readonly Shortcut[], pending: readonly string[], key: string): Match => {
  const pressed = [...pending, key].join(" ");
  const shortcut = shortcuts.findLast(({ keys }) => keys === pressed) ?? null;
  if (shortcut) return { shortcut, pending: [] };
  if (shortcuts.some(({ keys }) => keys.startsWith(`${pressed} `)))
    return { shortcut: null, pending: [...pending, key] };
  return pending.length > 0 ? matchKeys(shortcuts, [], key) : { shortcut: null, pending: [] };
};

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** A key as shortcuts write it; null with modifiers that belong to the browser or the system. */
export const keyOf = ({ key, ctrlKey, metaKey, altKey }: Pressed, isMac: boolean): string | null => {
  const name = key.length === 1 ? key.toLowerCase() : key;
  const [ours, theirs] = isMac ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  // Some keyboards write «/» with AltGr, which reads as Ctrl and Alt together.
  if (ctrlKey && altKey && key.length === 1) return name;
  if (theirs || altKey) return null;
  return ours ? `mod+${name}` : name;
};
