import { revalidate, useNavigate } from "@solidjs/router";
import Building from "lucide-solid/icons/building";
import ChevronsUpDown from "lucide-solid/icons/chevrons-up-down";
import Languages from "lucide-solid/icons/languages";
import LogOut from "lucide-solid/icons/log-out";
import UserRound from "lucide-solid/icons/user-round";
import type { Language } from "~/contract/accounts";
import { api } from "~/lib/api";
import { languages } from "~/lib/i18n/language";
import { useTexts } from "~/lib/i18n/locale";
import { pickLanguage } from "~/lib/i18n/page-language";
import { announceSessionChange } from "~/lib/live/live-channel";
import { loadPage } from "~/lib/load-page";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Menu, type MenuItem } from "~/ui/menu";
import { showToast } from "~/ui/toast";
import { meQuery } from "./accounts.queries";
import { useMe } from "./me";

const iconSize = { size: 16, strokeWidth: 1.5 };

/** Who is signed in: their profile, their organizations, their language, the way out. */
export function UserMenu() {
  const t = useTexts();
  const me = useMe();
  const navigate = useNavigate();
  const sayFailure = (error: unknown) => showToast({ text: sentenceOfError(t(), error) });

  const changeSession = (change: Promise<unknown>, path: string) =>
    change.then(() => {
      announceSessionChange();
      loadPage(path);
    }, sayFailure);

  const readIn = (language: Language) =>
    api.accounts.updateProfile.mutate({ name: me().name, language }).then(() => {
      pickLanguage(language);
      return revalidate(meQuery.key);
    }, sayFailure);

  const organizationItems = (): MenuItem[] =>
    me().organizations.length < 2
      ? []
      : me().organizations.map(({ id, name }) => ({
          label: name,
          icon: () => <Building {...iconSize} />,
          isCurrent: id === me().organization.id,
          onSelect: () => void changeSession(api.accounts.switchOrganization.mutate({ organizationId: id }), "/"),
        }));

  const languageItems = (): MenuItem[] =>
    languages
      .filter((language) => language !== me().language)
      .map((language) => ({
        label: language === "fr" ? t().words.french : t().words.english,
        icon: () => <Languages {...iconSize} />,
        onSelect: () => void readIn(language),
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
        {
          items: [
            {
              label: t().shell.logOut,
              icon: () => <LogOut {...iconSize} />,
              onSelect: () => void changeSession(api.accounts.logOut.mutate(), "/login"),
            },
          ],
        },
      ]}
    />
  );
}
