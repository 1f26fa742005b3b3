import type { WidgetConfig } from "../src/contract/chat";

export type Ground = "light" | "dark";

/** Rules for the theme asked for; `auto` follows the visitor's system, also when it changes. */
export const themed = (theme: WidgetConfig["theme"], rules: (ground: Ground) => string): string =>
  theme === "auto" ? `${rules("light")}@media(prefers-color-scheme:dark){${rules("dark")}}` : rules(theme);
