import Building from "@lucide/icons/icons/building";
import ChevronsUpDown from "@lucide/icons/icons/chevrons-up-down";
import Languages from "@lucide/icons/icons/languages";
import LogOut from "@lucide/icons/icons/log-out";
import UserRound from "@lucide/icons/icons/user-round";
import { useNavigate } from "@solidjs/router";
import { languages } from "~/lib/i18n/language";
import { useTexts } from "~/lib/i18n/locale";
import { Icon } from "~/ui/icon";
import { Menu } from "~/ui/menu";
import type { MenuItem } from "~/ui/menu-item";
import { useMe } from "./me";
import { useSessionActions } from "./session-actions";
import { themeItems } from "./theme-items";

/** Who is signed in: their profile, their organizations, their language, the way out. */
export function UserMenu() {
  const t = useTexts();
  const me = useMe();
  const navigate = useNavigate();
  const session = useSessionActions();

  const organizationItems = (): MenuItem[] =>
    me().organizations.length < 2
      ? []
      : me().organizations.map(({ id, name }) => ({
          label: name,
          icon: () => <Icon of={Building} />,
          isCurrent: id === me().organization.id,
          onSelect: () => session.switchTo(id),
        }));

  const languageItems = (): MenuItem[] =>
    languages
      .filter((language) => language !== me().language)
      .map((language) => ({
        label: language === "fr" ? t().words.french : t().words.english,
        icon: () => <Icon of={Languages} />,
        onSelect: () => session.readIn(language),
      }));

  return (
    <Menu
      triggerClass="user-menu"
      trigger={
        <>
          <Icon of={UserRound} />
          <span class="visually-hidden">{t().shell.account}</span>
          <span class="user-menu-name">{me().name}</span>
          <Icon of={ChevronsUpDown} />
        </>
      }
      groups={[
        { label: t().shell.organizations, items: organizationItems() },
        {
          label: me().email,
          items: [
            {
              label: t().shell.profile,
              icon: () => <Icon of={UserRound} />,
              onSelect: () => navigate("/profile"),
            },
            ...languageItems(),
          ],
        },
        { items: themeItems(t()) },
        {
          items: [
            {
              label: t().shell.logOut,
              icon: () => <Icon of={LogOut} />,
              onSelect: session.logOut,
            },
          ],
        },
      ]}
    />
  );
}
