import { createEffect, createSignal, lazy, onCleanup, onMount, Show, Suspense } from "solid-js";
import { onFirstGesture } from "~/lib/first-gesture";
import type { Confirmation } from "./confirmation";

const loadDialog = () => import("./opened-confirm-dialog");
const OpenedConfirmDialog = lazy(loadDialog);

/** Asks before something that can't be taken back. Its window is fetched at the first gesture. */
export function ConfirmDialog(props: Confirmation) {
  const [wasOpened, setOpened] = createSignal(false);
  createEffect(() => props.isOpen && setOpened(true));
  onMount(() => onCleanup(onFirstGesture(() => void loadDialog())));
  return (
    <Show when={wasOpened()}>
      <Suspense>
        <OpenedConfirmDialog {...props} />
      </Suspense>
    </Show>
  );
}
