import "./palette-button.css";
import Search from "lucide-solid/icons/search";
import { useTexts } from "~/lib/i18n/locale";
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
      <Search size={16} strokeWidth={1.5} />
      <span class="palette-button-words">{t().shortcuts.open}</span>
      <Keys keys="mod+k" />
    </button>
  );
}
