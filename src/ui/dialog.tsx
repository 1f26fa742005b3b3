import "./icon-button.css";
import "./dialog.css";
import * as Kobalte from "@kobalte/core/dialog";
import X from "@lucide/icons/icons/x";
import { type JSX, type ParentProps, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createFocusReturn } from "./focus-return";
import { Icon } from "./icon";

interface DialogProps extends ParentProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  description?: JSX.Element;
  /** Its content fills it, high in the window: the title is read aloud, and Esc or a press outside closes it. */
  isBare?: boolean;
}

/** A window over the page: the focus stays inside, Esc closes it and gives the focus back. */
export function Dialog(props: DialogProps) {
  const t = useTexts();
  const giveFocusBack = createFocusReturn(() => props.isOpen);
  return (
    <Kobalte.Root open={props.isOpen} onOpenChange={(isOpen) => !isOpen && props.onClose()}>
      <Kobalte.Portal>
        <Kobalte.Overlay class="dialog-overlay" />
        <div class="dialog-place" classList={{ "dialog-place-high": props.isBare }}>
          <Kobalte.Content class="dialog" classList={{ "dialog-bare": props.isBare }} onCloseAutoFocus={giveFocusBack}>
            <Kobalte.Title class={props.isBare ? "visually-hidden" : "dialog-title"}>{props.title}</Kobalte.Title>
            <Show when={!props.isBare}>
              <Kobalte.CloseButton class="icon-button dialog-close" aria-label={t().words.close}>
                <Icon of={X} />
              </Kobalte.CloseButton>
              <Kobalte.Description class="dialog-description">{props.description}</Kobalte.Description>
            </Show>
            {props.children}
          </Kobalte.Content>
        </div>
      </Kobalte.Portal>
    </Kobalte.Root>
  );
}
