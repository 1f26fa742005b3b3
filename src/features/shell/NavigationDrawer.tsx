import { useLocation } from "@solidjs/router";
import { createEffect, on } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Drawer } from "~/ui/drawer";
import { NavigationLinks } from "./NavigationLinks";

/** All pages, over a narrow window; it closes when one is chosen. */
export default function NavigationDrawer(props: { isOpen: boolean; onClose: () => void }) {
  const t = useTexts();
  const location = useLocation();
  const leave = () => {
    if (!props.isOpen) return;
    props.onClose();
    // The new page's focus was kept from it while the drawer was open.
    setTimeout(() => document.getElementById("content")?.focus({ preventScroll: true }));
  };
  createEffect(on(() => location.pathname, leave, { defer: true }));
  /** The link of the page that is shown leads nowhere: it closes too. */
  const closeAtLinks = (place: HTMLElement) =>
    place.addEventListener("click", (event) => {
      if (event.target instanceof Element && event.target.closest("a")) props.onClose();
    });
  return (
    <Drawer
      isOpen={props.isOpen}
      onClose={props.onClose}
      title={t().shell.menu}
      side="left"
      firstFocus="[aria-current=page]"
    >
      <nav class="navigation-drawer" aria-label={t().shell.mainNavigation} ref={closeAtLinks}>
        <NavigationLinks />
      </nav>
    </Drawer>
  );
}
