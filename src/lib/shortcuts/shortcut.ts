/** Keys that do something: one («/»), one after the other («g h»), or with the platform's modifier («mod+k»). */
export interface Shortcut {
  keys: string;
  label: string;
  run: () => void;
}

/** Shortcuts of one place, under its name. */
export interface ShortcutGroup {
  title: string;
  shortcuts: readonly Shortcut[];
}

/** Shortcuts of a single key may be turned off, and never work while somebody types; these always do. */
export const hasModifier = ({ keys }: Pick<Shortcut, "keys">): boolean => keys.startsWith("mod+");
