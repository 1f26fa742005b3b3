import { useLocation } from "@solidjs/router";
import { createEffect } from "solid-js";

/** In the browser only: the search and the page each list was left with, for the way back from one of its rows. */
const left = new Map<string, string>();

export function useRememberedAddress(): void {
  const location = useLocation();
  createEffect(() => left.set(location.pathname, location.search));
}

/** The list at this path as it was left. */
export const leftAddress = (path: string): string => `${path}${left.get(path) ?? ""}`;
