import { holdSource } from "./hold-source";

const margin = 16;

/**
 * Once gone to, keeps the end of a growing list in sight, as long as the reader does not scroll away from it, and only as
 * far as the last question stays there too: a long answer is read from its beginning.
 */
export const keepAtEnd = (scroller: HTMLElement) => {
  let isKept = false;
  let wentTo = 0;
  const end = () => scroller.scrollHeight - scroller.clientHeight;
  const isNearEnd = () => end() - scroller.scrollTop < 2 * margin;
  const follow = () => {
    const target = Math.min(end(), topOfLastQuestion(scroller));
    if (isKept && target > scroller.scrollTop) scroller.scrollTop = target;
    wentTo = scroller.scrollTop;
  };
  scroller.addEventListener("scroll", () => {
    // Our own scrolling is told late, when the list may have grown again.
    if (Math.abs(scroller.scrollTop - wentTo) > 1) isKept = isNearEnd();
  });
  // Whoever opened a source reads there: the end it pushed away is not gone after.
  holdSource(scroller, () => {
    isKept &&= isNearEnd();
    wentTo = scroller.scrollTop;
  });
  // Also when the window is shown again, or the page has moved it: a list taken out of the page forgets where it was.
  const observer = new ResizeObserver(follow);
  observer.observe(scroller);
  for (const child of scroller.children) observer.observe(child);
  return {
    goTo() {
      isKept = true;
      follow();
    },
    stop: () => observer.disconnect(),
  };
};

const topOfLastQuestion = (scroller: HTMLElement): number => {
  const question = [...scroller.querySelectorAll(".visitor")].at(-1);
  if (!question) return 0;
  const distance = question.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return scroller.scrollTop + distance - margin;
};
