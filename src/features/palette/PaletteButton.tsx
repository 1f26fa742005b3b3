import "./palette-button.css";
import Search from "@lucide/icons/icons/search";
import { useTexts } from "~/lib/i18n/locale";
import { Icon } from "~/ui/icon";
import { Keys } from "~/ui/keys";
import { loadPalette } from "./load-palette";

/** Opens the command palette; fetched as soon as the pointer or the focus is on its way. */
export function PaletteButton(props: { onOpen: () => void }) {
  const t = useTexts();
  return (
    <button
      type="button"
      class="palette-button"
      aria-haspopup="dialog"
      onPointerEnter={() => void loadPalette()}
      onFocus={() => void loadPalette()}
      onClick={() => props.onOpen()}
    >
      <Icon of={Search} />
      <span class="palette-button-words">{t().shortcuts.open}</span>
      <Keys keys="mod+k" />
    </button>
  );
}
