import { createEffect, createSignal, onCleanup, onMount, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { onFirstGesture } from "~/lib/first-gesture";
import { useTexts } from "~/lib/i18n/locale";
import type { Confirmation } from "./confirmation";
import type OpenedConfirmDialog from "./opened-confirm-dialog";
import { showToast } from "./toast";

const loadDialog = () => import("./opened-confirm-dialog");

/** Asks before something that can't be taken back. Its window is fetched at the first gesture. */
export function ConfirmDialog(props: Confirmation) {
  const t = useTexts();
  const [Opened, setOpened] = createSignal<typeof OpenedConfirmDialog>();
  const giveUp = () => {
    props.onClose();
    showToast({ text: t().errors.unreachable });
  };
  createEffect(() => {
    if (props.isOpen && !Opened()) loadDialog().then((dialog) => setOpened(() => dialog.default), giveUp);
  });
  onMount(() => onCleanup(onFirstGesture(() => void loadDialog().catch(() => undefined))));
  return <Show when={Opened()}>{(opened) => <Dynamic component={opened()} {...props} />}</Show>;
}
