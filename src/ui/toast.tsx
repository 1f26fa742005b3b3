import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { onFirstGesture } from "~/lib/first-gesture";
import type { ToastContent } from "./toast-content";
import type { ToastList } from "./toast-list";

const [List, setList] = createSignal<typeof ToastList>();

/** What shows toasts is fetched at the first gesture: it has to be there when the connection is what fails. */
const loadToasts = async () => {
  const toasts = await import("./toast-list");
  setList(() => toasts.ToastList);
  return toasts;
};

/** Where toasts appear. Pages have one. */
export function ToastRegion() {
  onMount(() => onCleanup(onFirstGesture(() => void loadToasts())));
  return <Show when={List()}>{(shown) => <Dynamic component={shown()} />}</Show>;
}

/** Says in passing that something happened. Stays while the pointer or the focus is on it. */
export function showToast(content: ToastContent): void {
  void loadToasts().then(({ addToast }) => addToast(content));
}
