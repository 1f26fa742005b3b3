import type { WidgetConfig } from "../../src/contract/chat";
import { themed } from "../themes";

const light = "--bg:#fff;--fg:#000;--dim:#5c5c5c;--muted:#f5f5f5;--line:#e5e5e5;--error:#dc2626";
const dark = "--bg:#0a0a0a;--fg:#fafafa;--dim:#a3a3a3;--muted:#171717;--line:#262626;--error:#f87171";

/** The colours of the window, beside the accent the loader paints. */
export const colourTokens = (theme: WidgetConfig["theme"]): string =>
  themed(theme, (ground) => `.m{${ground === "dark" ? dark : light};color-scheme:${ground}}`);
