/** The name of the `meta` that says at which moment among the server's transactions a page was read. */
export const liveSinceMeta = "live-since";

/** That moment. Browser only. */
export function liveSinceOf(document: Document): number | null {
  const moment = document.querySelector<HTMLMetaElement>(`meta[name="${liveSinceMeta}"]`)?.content;
  return moment ? Number(moment) : null;
}
