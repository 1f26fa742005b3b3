import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { OpenedTooltip } from "./opened-tooltip";

const openAfterMs = 500;
const loadTooltip = () => import("./opened-tooltip");

/** A control that is only a picture carries `data-tooltip`: what it shows is its `aria-label`, which is read aloud already. */
const markedBy = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>("[data-tooltip]") : null;

/** Shows the names of pictures one rests on, by pointer or by keyboard, never by touch. Pages have one. */
export function TooltipRegion() {
  const [opened, setOpened] = createSignal<{ Tooltip: typeof OpenedTooltip; anchor: HTMLElement }>();
  let expected: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(timer);
    expected = undefined;
  };
  const close = () => {
    forget();
    setOpened();
  };
  const show = async (anchor: HTMLElement) => {
    const { OpenedTooltip } = await loadTooltip();
    if (expected === anchor && anchor.isConnected) setOpened({ Tooltip: OpenedTooltip, anchor });
  };
  const expect = (anchor: HTMLElement) => {
    if (anchor === expected || anchor === opened()?.anchor) return;
    forget();
    expected = anchor;
    void loadTooltip();
    timer = setTimeout(() => void show(anchor), openAfterMs);
  };
  const hover = (event: PointerEvent) => {
    const anchor = event.pointerType === "touch" ? null : markedBy(event);
    if (anchor) expect(anchor);
  };
  const leave = (event: PointerEvent) => {
    const isInside = event.relatedTarget instanceof Node && markedBy(event)?.contains(event.relatedTarget);
    if (!isInside) forget();
  };
  const focus = (event: FocusEvent) => {
    const anchor = markedBy(event);
    if (anchor?.matches(":focus-visible")) expect(anchor);
    else close();
  };
  // Esc closes it by way of the layers of the page: it must not close what lies under it as well.
  const press = (event: KeyboardEvent) => (event.key === "Escape" ? forget() : close());
  onMount(() => {
    const gone = new AbortController();
    const options = { capture: true, signal: gone.signal };
    document.addEventListener("pointerover", hover, options);
    document.addEventListener("pointerout", leave, options);
    document.addEventListener("focusin", focus, options);
    document.addEventListener("keydown", press, options);
    document.addEventListener("pointerdown", close, options);
    onCleanup(() => {
      gone.abort();
      forget();
    });
  });
  return (
    <Show when={opened()} keyed>
      {({ Tooltip, anchor }) => <Dynamic component={Tooltip} anchor={anchor} onClose={close} />}
    </Show>
  );
}
