import type { JSX } from "solid-js";

export interface MenuItem {
  label: string;
  onSelect: () => void;
  icon?: () => JSX.Element;
  /** Drawn in the colour of what destroys. */
  isDangerous?: boolean;
  isCurrent?: boolean;
}

/** What a menu is made of. */
export interface MenuProps {
  /** For a trigger that is only a picture. */
  label?: string;
  trigger: JSX.Element;
  triggerClass?: string;
  /** Groups of items, with a line between them. Empty groups are left out. */
  groups: readonly { label?: string; items: readonly MenuItem[] }[];
}
