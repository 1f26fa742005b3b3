import { useTexts } from "~/lib/i18n/locale";
import { Brand } from "~/ui/brand";
import { UserMenu } from "../accounts/UserMenu";
import { PaletteButton } from "../palette/PaletteButton";
import { MenuButton } from "./MenuButton";
import { NavigationLinks } from "./NavigationLinks";

/** On the left: the pages of all assistants, those of the current one, the account. On top of narrow windows: a button for the pages. */
export function Navigation(props: { onPalette: () => void; onMenu: () => void }) {
  const t = useTexts();
  return (
    <nav class="navigation" aria-label={t().shell.mainNavigation}>
      <MenuButton onOpen={() => props.onMenu()} />
      <a class="navigation-brand" href="/">
        <Brand />
      </a>
      <PaletteButton onOpen={() => props.onPalette()} />
      <div class="navigation-links">
        <NavigationLinks />
      </div>
      <UserMenu />
    </nav>
  );
}
