import { useNavigate } from "@solidjs/router";
import Building from "lucide-solid/icons/building";
import ChevronsUpDown from "lucide-solid/icons/chevrons-up-down";
import Languages from "lucide-solid/icons/languages";
import LogOut from "lucide-solid/icons/log-out";
import UserRound from "lucide-solid/icons/user-round";
import { languages } from "~/lib/i18n/language";
import { useTexts } from "~/lib/i18n/locale";
import { Menu } from "~/ui/menu";
import type { MenuItem } from "~/ui/menu-item";
import { useMe } from "./me";
import { useSessionActions } from "./session-actions";
import { themeItems } from "./theme-items";

const iconSize = { size: 16, strokeWidth: 1.5 };

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
          icon: () => <Building {...iconSize} />,
          isCurrent: id === me().organization.id,
          onSelect: () => session.switchTo(id),
        }));

  const languageItems = (): MenuItem[] =>
    languages
      .filter((language) => language !== me().language)
      .map((language) => ({
        label: language === "fr" ? t().words.french : t().words.english,
        icon: () => <Languages {...iconSize} />,
        onSelect: () => session.readIn(language),
      }));

  return (
    <Menu
      triggerClass="user-menu"
      trigger={
        <>
          <UserRound {...iconSize} />
          <span class="visually-hidden">{t().shell.account}</span>
          <span class="user-menu-name">{me().name}</span>
          <ChevronsUpDown {...iconSize} />
        </>
      }
      groups={[
        { label: t().shell.organizations, items: organizationItems() },
        {
          label: me().email,
          items: [
            {
              label: t().shell.profile,
              icon: () => <UserRound {...iconSize} />,
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
              icon: () => <LogOut {...iconSize} />,
              onSelect: session.logOut,
            },
          ],
        },
      ]}
    />
  );
}
