import { cookieOf } from "~/contract/cookie-of";
import { type Theme, themes } from "~/contract/workspaces";

/** Written by whoever picks a theme, read before the page is drawn. */
export const themeCookie = "theme";

export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/** The theme named by the cookie, else that of the system. */
export function themeOfRequest(headers: { get(name: string): string | null }): Theme {
  const theme = cookieOf(headers.get("cookie"), themeCookie);
  return isTheme(theme) ? theme : "auto";
}
