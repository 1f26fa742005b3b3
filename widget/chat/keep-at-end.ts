/** Once gone to, keeps the end of a growing list in sight, as long as the reader does not scroll away from it. */
export const keepAtEnd = (scroller: HTMLElement) => {
  let isAtEnd = false;
  const goTo = () => {
    isAtEnd = true;
    scroller.scrollTop = scroller.scrollHeight;
  };
  scroller.addEventListener("scroll", () => {
    isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 32;
  });
  // Also when the window is shown again, or the page has moved it: a list taken out of the page forgets where it was.
  const observer = new ResizeObserver(() => {
    if (isAtEnd) goTo();
  });
  observer.observe(scroller);
  for (const child of scroller.children) observer.observe(child);
  return { goTo, stop: () => observer.disconnect() };
};
