/** Keeps a source that is pressed where it is, whatever opens below it or shuts above, then tells `onHeld`. */
export const holdSource = (scroller: HTMLElement, onHeld: () => void): void => {
  let before: number | undefined;
  // Heard twice: on the way down, before the source opens or shuts, and on the way back.
  scroller.addEventListener(
    "click",
    (event) => {
      before = topOfSource(event);
    },
    true,
  );
  scroller.addEventListener("click", (event) => {
    const after = topOfSource(event);
    if (before === undefined || after === undefined) return;
    scroller.scrollTop += after - before;
    onHeld();
  });
};

const topOfSource = ({ target }: Event): number | undefined =>
  target instanceof Element ? target.closest(".sources button")?.getBoundingClientRect().top : undefined;
