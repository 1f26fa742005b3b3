import MenuIcon from "@lucide/icons/icons/menu";
import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Icon } from "~/ui/icon";
import { IconButton } from "~/ui/icon-button";
import { loadNavigationDrawer } from "./load-navigation-drawer";
import { createUnanswered } from "./unanswered";

/** On narrow windows: opens the pages, with a mark while the inbox waits. */
export function MenuButton(props: { onOpen: () => void }) {
  const t = useTexts();
  const unanswered = createUnanswered();
  const label = () => (unanswered() > 0 ? t().shell.menuWaiting(unanswered()) : t().shell.menu);
  return (
    <IconButton
      class="menu-button"
      label={label()}
      aria-haspopup="dialog"
      onPointerEnter={() => void loadNavigationDrawer()}
      onFocus={() => void loadNavigationDrawer()}
      onClick={() => props.onOpen()}
    >
      <Icon of={MenuIcon} size={20} />
      <Show when={unanswered() > 0}>
        <span class="menu-button-mark" />
      </Show>
    </IconButton>
  );
}
