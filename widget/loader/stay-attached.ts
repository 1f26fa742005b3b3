/** Puts the host in the page as soon as there is a body, and back when the page replaces it. Returns how to leave. */
export const stayAttached = (host: HTMLElement): (() => void) => {
  const attach = () => {
    const body: HTMLElement | null = document.body;
    if (!host.isConnected) body?.append(host);
    for (const node of [document, document.documentElement, body]) {
      if (node) observer.observe(node, { childList: true });
    }
  };
  // Not at once: a page that takes the host out again and again would otherwise freeze with us.
  const observer = new MutationObserver(() => host.isConnected || requestAnimationFrame(attach));
  attach();
  return () => {
    observer.disconnect();
    host.remove();
  };
};
