import { createSignal, lazy, Show, Suspense } from "solid-js";
import { loadPalette } from "../palette/load-palette";
import { loadNavigationDrawer } from "./load-navigation-drawer";
import { useMainShortcuts } from "./main-shortcuts";

const NavigationDrawer = lazy(loadNavigationDrawer);
const Palette = lazy(loadPalette);
const ShortcutsDialog = lazy(() => import("../shortcuts/ShortcutsDialog"));

type Overlay = "navigation" | "palette" | "shortcuts";

/** What opens over any page, fetched when first asked for. */
export function createOverlays() {
  const [open, setOpen] = createSignal<Overlay>();
  const [asked, setAsked] = createSignal<readonly Overlay[]>([]);
  const show = (overlay: Overlay) => () => {
    setAsked((all) => [...all, overlay]);
    setOpen(overlay);
  };
  return {
    open,
    asked,
    navigation: show("navigation"),
    palette: show("palette"),
    shortcuts: show("shortcuts"),
    close: () => setOpen(),
  };
}

export function Overlays(props: { overlays: ReturnType<typeof createOverlays> }) {
  const { open, asked, palette, shortcuts, close } = props.overlays;
  useMainShortcuts({ palette, shortcuts });
  return (
    <Suspense>
      <Show when={asked().includes("navigation")}>
        <NavigationDrawer isOpen={open() === "navigation"} onClose={close} />
      </Show>
      <Show when={asked().includes("palette")}>
        <Palette isOpen={open() === "palette"} onClose={close} onShortcuts={shortcuts} />
      </Show>
      <Show when={asked().includes("shortcuts")}>
        <ShortcutsDialog isOpen={open() === "shortcuts"} onClose={close} />
      </Show>
    </Suspense>
  );
}
