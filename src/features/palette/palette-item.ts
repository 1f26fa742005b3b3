import type { IconShapes } from "~/ui/icon";

export const paletteGroups = ["current", "go", "actions", "assistants"] as const;
export type PaletteGroup = (typeof paletteGroups)[number];

/** Something to go to or to do. */
export interface PaletteItem {
  /** The same from one day to the next: recent ones are remembered by it. */
  id: string;
  group: PaletteGroup;
  label: string;
  icon: IconShapes;
  /** Other words people may look for it by. */
  words?: string;
  /** Its shortcut, where it has one. */
  keys?: string | undefined;
  run: () => void;
}
