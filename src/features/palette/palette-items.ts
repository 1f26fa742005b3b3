import Bot from "@lucide/icons/icons/bot";
import FilePlus from "@lucide/icons/icons/file-plus";
import Keyboard from "@lucide/icons/icons/keyboard";
import Languages from "@lucide/icons/icons/languages";
import LogOut from "@lucide/icons/icons/log-out";
import MessageCircleQuestion from "@lucide/icons/icons/message-circle-question-mark";
import Pause from "@lucide/icons/icons/pause";
import Play from "@lucide/icons/icons/play";
import Plus from "@lucide/icons/icons/plus";
import UserRound from "@lucide/icons/icons/user-round";
import { useNavigate } from "@solidjs/router";
import type { WorkspaceListItem } from "~/contract/workspaces";
import { themes } from "~/contract/workspaces";
import { languages } from "~/lib/i18n/language";
import { useTexts } from "~/lib/i18n/locale";
import { pageTheme, pickTheme } from "~/lib/theme/page-theme";
import { useCan, useMe } from "../accounts/me";
import { useSessionActions } from "../accounts/session-actions";
import { themeIcons } from "../accounts/theme-items";
import { hostOf } from "../assistants/host-of";
import { usePause } from "../assistants/pause";
import { assistantPages } from "../shell/assistant-pages";
import { useAssistants } from "../shell/current-assistant";
import { mainPages } from "../shell/main-pages";
import type { PaletteItem } from "./palette-item";

/** Everything this person may go to or do from where they are. */
export function usePaletteItems(onShortcuts: () => void): () => PaletteItem[] {
  const t = useTexts();
  const can = useCan();
  const me = useMe();
  const navigate = useNavigate();
  const session = useSessionActions();
  const pause = usePause();
  const assistants = useAssistants();
  const to = (path: string) => () => navigate(path);

  const pagesOf = ({ id, name }: WorkspaceListItem): PaletteItem[] =>
    assistantPages
      .filter(({ action }) => !action || can(action))
      .map((page) => ({
        id: `page:${page.path}`,
        group: "current",
        label: page.label(t()),
        icon: page.icon,
        words: name,
        keys: page.key && `g ${page.key}`,
        run: to(`/assistants/${id}${page.path}`),
      }));

  const actionsOf = (workspace: WorkspaceListItem): PaletteItem[] => {
    const at = (path: string) => to(`/assistants/${workspace.id}${path}`);
    const isPaused = workspace.state === "paused";
    const named = (action: string) => t().shortcuts.assistantAction(action, workspace.name);
    const all: (PaletteItem | false)[] = [
      can("document.upload") && {
        ...{ id: "do:document", group: "actions", icon: FilePlus, run: at("/documents") },
        label: named(t().shortcuts.addDocument),
      },
      can("faq.propose") && {
        ...{ id: "do:faq", group: "actions", icon: MessageCircleQuestion, run: at("/faq/new") },
        label: named(t().shortcuts.addFaq),
      },
      can("workspace.pause") && {
        ...{ id: "do:pause", group: "actions", icon: isPaused ? Play : Pause },
        label: named(isPaused ? t().assistants.resume : t().assistants.pause),
        run: () => void pause(workspace),
      },
    ];
    return all.filter((item) => item !== false);
  };

  const everywhere = (): PaletteItem[] => [
    ...mainPages.map(
      (page): PaletteItem => ({
        ...{ id: `go:${page.path}`, group: "go", label: page.label(t()), icon: page.icon, run: to(page.path) },
        keys: page.key && `g ${page.key}`,
      }),
    ),
    { id: "go:/profile", group: "go", label: t().shell.profile, icon: UserRound, run: to("/profile") },
  ];

  const actions = (): PaletteItem[] => {
    const create: PaletteItem[] = can("workspace.create")
      ? [{ id: "do:create", group: "actions", label: t().shell.newAssistant, icon: Plus, run: to("/assistants/new") }]
      : [];
    return [
      ...create,
      ...themes
        .filter((theme) => theme !== pageTheme())
        .map(
          (theme): PaletteItem => ({
            ...{ id: `do:theme-${theme}`, group: "actions", icon: themeIcons[theme], run: () => pickTheme(theme) },
            label: t().shortcuts.themes[theme],
          }),
        ),
      ...languages
        .filter((language) => language !== me().language)
        .map(
          (language): PaletteItem => ({
            ...{ id: `do:language-${language}`, group: "actions", icon: Languages, words: t().words.language },
            label: t().shortcuts.readIn[language],
            run: () => session.readIn(language),
          }),
        ),
      { id: "do:shortcuts", group: "actions", label: t().shortcuts.show, icon: Keyboard, keys: "?", run: onShortcuts },
      { id: "do:log-out", group: "actions", label: t().shell.logOut, icon: LogOut, run: session.logOut },
    ];
  };

  return () => {
    const current = assistants.current();
    return [
      ...(current ? [...pagesOf(current), ...actionsOf(current)] : []),
      ...everywhere(),
      ...actions(),
      ...assistants.all().map(
        ({ id, name, siteUrl }): PaletteItem => ({
          ...{ id: `assistant:${id}`, group: "assistants", label: name, icon: Bot, words: hostOf(siteUrl) },
          run: to(`/assistants/${id}`),
        }),
      ),
    ];
  };
}
