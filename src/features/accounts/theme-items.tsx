import Monitor from "lucide-solid/icons/monitor";
import Moon from "lucide-solid/icons/moon";
import Sun from "lucide-solid/icons/sun";
import { Dynamic } from "solid-js/web";
import { type Theme, themes } from "~/contract/workspaces";
import type { Catalogue } from "~/lib/i18n/catalogue";
import { pageTheme, pickTheme } from "~/lib/theme/page-theme";
import type { MenuItem } from "~/ui/menu-item";

export const themeIcons = { auto: Monitor, light: Sun, dark: Moon } as const satisfies Record<Theme, unknown>;

/** The themes of the dashboard, the current one marked. */
export const themeItems = (texts: Catalogue): MenuItem[] =>
  themes.map((theme) => ({
    label: texts.shortcuts.themes[theme],
    icon: () => <Dynamic component={themeIcons[theme]} size={16} stroke-width={1.5} />,
    isCurrent: theme === pageTheme(),
    onSelect: () => pickTheme(theme),
  }));
