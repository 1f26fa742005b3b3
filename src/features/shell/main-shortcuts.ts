import { useNavigate } from "@solidjs/router";
import { useTexts } from "~/lib/i18n/locale";
import { listenForShortcuts } from "~/lib/shortcuts/listen-for-shortcuts";
import type { Shortcut } from "~/lib/shortcuts/shortcut";
import { useShortcuts } from "~/lib/shortcuts/shortcut-table";
import { useCan } from "../accounts/me";
import { type AssistantPage, assistantPages } from "./assistant-pages";
import { useAssistants } from "./current-assistant";
import { mainPages } from "./main-pages";

/** The keys that work on every page of a signed-in person, and those of an assistant's pages. */
export function useMainShortcuts(open: { palette: () => void; shortcuts: () => void }): void {
  const t = useTexts();
  const can = useCan();
  const navigate = useNavigate();
  const assistants = useAssistants();
  const goTo = (base: string, pages: readonly AssistantPage[]): Shortcut[] =>
    pages.flatMap(({ path, key, label, action }) =>
      key && (!action || can(action))
        ? [{ keys: `g ${key}`, label: t().shortcuts.goTo(label(t())), run: () => navigate(`${base}${path}`) }]
        : [],
    );
  listenForShortcuts();
  useShortcuts(() => ({
    title: t().shortcuts.everywhere,
    shortcuts: [
      { keys: "mod+k", label: t().shortcuts.open, run: open.palette },
      { keys: "/", label: t().shortcuts.search, run: () => focusSearch() || open.palette() },
      { keys: "?", label: t().shortcuts.title, run: open.shortcuts },
      ...goTo("", mainPages),
    ],
  }));
  useShortcuts(() => {
    const current = assistants.current();
    return {
      title: current?.name ?? t().shortcuts.inAssistant,
      shortcuts: current ? goTo(`/assistants/${current.id}`, assistantPages) : [],
    };
  });
}

/** False where the page has nothing to search in. */
const focusSearch = (): boolean => {
  const field = document.querySelector<HTMLInputElement>("main input[type=search]");
  field?.focus();
  field?.select();
  return field !== null;
};
