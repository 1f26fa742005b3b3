import { createSignal } from "solid-js";
import type { Seam } from "../seam";
import { fitViewport } from "./fit-viewport";
import { keepFocusInside } from "./keep-focus-inside";

/** How the window stands in the page: open or closed, over a corner or the whole screen, and where the keyboard is. */
export const createPanel = ({ root, button, tell }: Seam) => {
  const screen = matchMedia("(max-width: 639.98px), (max-height: 479.98px)");
  const [isOpen, setIsOpen] = createSignal(false);
  const [isFullScreen, setIsFullScreen] = createSignal(screen.matches);
  const parts: { panel?: HTMLElement; field?: HTMLTextAreaElement } = {};

  const refit = fitViewport(
    () => parts.panel,
    () => isOpen() && screen.matches,
  );
  const place = () => {
    setIsFullScreen(screen.matches);
    button.ariaExpanded = String(isOpen());
    button.hidden = isOpen() && screen.matches;
    refit();
  };

  /** On a touch screen the window takes the focus: the field would call up a keyboard nobody asked for. */
  const focusField = () => {
    const isTouch = matchMedia("(pointer: coarse)").matches;
    const target = parts.field?.isConnected && !isTouch ? parts.field : parts.panel;
    target?.focus({ preventScroll: true });
  };

  const open = () => {
    const wasOpen = isOpen();
    setIsOpen(true);
    place();
    focusField();
    if (!wasOpen) tell("open");
  };

  const close = () => {
    if (!isOpen()) return;
    const hadFocus = parts.panel?.contains(root.activeElement);
    setIsOpen(false);
    place();
    if (hadFocus) button.focus();
    tell("close");
  };

  screen.addEventListener("change", place);
  root.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent) || !isOpen()) return;
    if (event.key === "Escape") close();
    else if (isFullScreen() && parts.panel) keepFocusInside(event, parts.panel);
  });
  // The page's shortcuts are not for what is typed here, nor its focus traps for where it is typed.
  for (const event of ["keydown", "keypress", "keyup", "focusin"]) {
    root.addEventListener(event, (heard) => heard.target !== button && heard.stopPropagation());
  }

  return { parts, isOpen, isFullScreen, open, close, focusField };
};

export type Panel = ReturnType<typeof createPanel>;
