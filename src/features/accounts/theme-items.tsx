import Monitor from "@lucide/icons/icons/monitor";
import Moon from "@lucide/icons/icons/moon";
import Sun from "@lucide/icons/icons/sun";
import { type Theme, themes } from "~/contract/workspaces";
import type { Catalogue } from "~/lib/i18n/catalogue";
import { pageTheme, pickTheme } from "~/lib/theme/page-theme";
import { Icon } from "~/ui/icon";
import type { MenuItem } from "~/ui/menu-item";

export const themeIcons = { auto: Monitor, light: Sun, dark: Moon } as const satisfies Record<Theme, unknown>;

/** The themes of the dashboard, the current one marked. */
export const themeItems = (texts: Catalogue): MenuItem[] =>
  themes.map((theme) => ({
    label: texts.shortcuts.themes[theme],
    icon: () => <Icon of={themeIcons[theme]} />,
    isCurrent: theme === pageTheme(),
    onSelect: () => pickTheme(theme),
  }));
