/** Keeps a full screen above the keyboard of a phone, which covers the page without making it smaller. */
export const fitViewport = (element: () => HTMLElement | undefined, isFullScreen: () => boolean): (() => void) => {
  const view = window.visualViewport;
  const fit = () => {
    const { style } = element() ?? {};
    if (!style || !view) return;
    const isCovered = isFullScreen() && view.height < innerHeight - 1;
    style.height = isCovered ? `${view.height}px` : "";
    style.top = isCovered ? `${view.offsetTop}px` : "";
    style.bottom = isCovered ? "auto" : "";
  };
  view?.addEventListener("resize", fit);
  view?.addEventListener("scroll", fit);
  return fit;
};
