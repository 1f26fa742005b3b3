import { createComputed, on } from "solid-js";

/** For a window over the page: as it closes, what had the focus before has it again, unless somebody moved it on. */
export function createFocusReturn(isOpen: () => boolean): (event: Event) => void {
  let opener: Element | null = null;
  // Before the window takes the focus.
  createComputed(
    on(isOpen, (open) => {
      if (open) opener = document.activeElement;
    }),
  );
  return (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
  };
}
