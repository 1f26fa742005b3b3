import "./icon-button.css";
import "./dialog.css";
import "./drawer.css";
import * as Kobalte from "@kobalte/core/dialog";
import X from "@lucide/icons/icons/x";
import type { ParentProps } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createFocusReturn } from "./focus-return";
import { Icon } from "./icon";

interface DrawerProps extends ParentProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  /** The side of the window it comes from. */
  side: "left" | "right";
  /** Selects what has the focus first; without it, or where there is none, the button that closes. */
  firstFocus?: string;
}

/** A panel at the window's side, over the page: the focus stays inside, Esc or a press outside closes it. */
export function Drawer(props: DrawerProps) {
  const t = useTexts();
  const giveFocusBack = createFocusReturn(() => props.isOpen);
  let panel: HTMLElement | undefined;
  const takeFocus = (event: Event) => {
    event.preventDefault();
    // After the panel has become the topmost layer: what lies under it would take the focus for a press outside.
    setTimeout(() => {
      const wanted = props.firstFocus && panel?.querySelector<HTMLElement>(props.firstFocus);
      (wanted || panel?.querySelector<HTMLElement>(".drawer-close"))?.focus();
    });
  };
  return (
    <Kobalte.Root open={props.isOpen} onOpenChange={(isOpen) => !isOpen && props.onClose()}>
      <Kobalte.Portal>
        <Kobalte.Overlay class="dialog-overlay" />
        <Kobalte.Content
          ref={panel}
          class={`drawer drawer-${props.side}`}
          onOpenAutoFocus={takeFocus}
          onCloseAutoFocus={giveFocusBack}
        >
          <header class="drawer-head">
            <Kobalte.Title class="drawer-title">{props.title}</Kobalte.Title>
            <Kobalte.CloseButton class="icon-button drawer-close" aria-label={t().words.close}>
              <Icon of={X} />
            </Kobalte.CloseButton>
          </header>
          <div class="drawer-body">{props.children}</div>
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte.Root>
  );
}
