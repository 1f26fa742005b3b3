/** Does what can wait until somebody does something on the page; gives what calls it off. Browser only. */
export function onFirstGesture(work: () => void): () => void {
  const waiting = new AbortController();
  const workOnce = () => {
    waiting.abort();
    work();
  };
  for (const gesture of ["pointerdown", "keydown"])
    document.addEventListener(gesture, workOnce, { capture: true, signal: waiting.signal });
  return () => waiting.abort();
}
