import { createSignal } from "solid-js";
import { isServer } from "solid-js/web";
import type { Theme } from "~/contract/workspaces";
import { writeCookie } from "../i18n/write-cookie";
import { isTheme, themeCookie } from "./theme";

const [picked, setPicked] = createSignal<Theme>();

/** The theme of the page, in the browser; the server writes it on the page and shows nothing else of it. */
export function pageTheme(): Theme {
  if (isServer) return "auto";
  const { theme } = document.documentElement.dataset;
  return picked() ?? (isTheme(theme) ? theme : "auto");
}

/** Changes the theme at once, and keeps it for the next visit. Browser only. */
export function pickTheme(theme: Theme): void {
  writeCookie(themeCookie, theme);
  document.documentElement.dataset.theme = theme;
  setPicked(theme);
}
