/** Tab goes round inside: what a full screen covers can't be reached. */
export const keepFocusInside = (event: KeyboardEvent, inside: HTMLElement): void => {
  if (event.key !== "Tab") return;
  const stops = [...inside.querySelectorAll<HTMLElement>("button,textarea,a[href],[tabindex='0']")];
  const [first, last] = [stops[0], stops.at(-1)];
  const root = inside.getRootNode();
  const current = root instanceof ShadowRoot ? root.activeElement : null;
  const isLeaving = event.shiftKey ? current === first || current === inside : current === last;
  if (!isLeaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
};
