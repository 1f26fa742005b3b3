import "./toast.css";
import * as Kobalte from "@kobalte/core/toast";
import X from "@lucide/icons/icons/x";
import { Show } from "solid-js";
import { Portal } from "solid-js/web";
import { useTexts } from "~/lib/i18n/locale";
import { Icon } from "./icon";
import type { ToastContent } from "./toast-content";

const defaultDurationMs = 5_000;

/** The toasts there are. */
export function ToastList() {
  const t = useTexts();
  return (
    <Portal>
      <Kobalte.Region class="toast-region" aria-label={t().words.notifications} duration={defaultDurationMs}>
        {/* Toasts are said as they come, which the items of a list can't be. */}
        <Kobalte.List as="div" class="toast-list" />
      </Kobalte.Region>
    </Portal>
  );
}

export function addToast(content: ToastContent): void {
  Kobalte.toaster.show((props) => <Toast toastId={props.toastId} content={content} />);
}

function Toast(props: { toastId: number; content: ToastContent }) {
  const t = useTexts();
  const runAction = () => {
    props.content.action?.run();
    Kobalte.toaster.dismiss(props.toastId);
  };
  return (
    <Kobalte.Root as="div" class="toast" toastId={props.toastId} duration={props.content.durationMs}>
      <Kobalte.Title class="toast-text">{props.content.text}</Kobalte.Title>
      <Show when={props.content.action}>
        {(action) => (
          <button type="button" class="toast-action" onClick={runAction}>
            {action().label}
          </button>
        )}
      </Show>
      <Kobalte.CloseButton class="toast-close" aria-label={t().words.close}>
        <Icon of={X} />
      </Kobalte.CloseButton>
    </Kobalte.Root>
  );
}
