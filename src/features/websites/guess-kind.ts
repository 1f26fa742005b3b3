import type { WebSourceKind } from "~/contract/web-sources";

/** What an address most likely stands for: a sitemap by its name, a site by its root or folder, else one page. */
export function guessKind(address: string): WebSourceKind {
  if (!URL.canParse(address)) return "site";
  const { pathname } = new URL(address);
  if (/sitemap[^/]*$|\.xml(\.gz)?$/i.test(pathname)) return "sitemap";
  return pathname.endsWith("/") || /\/(index|accueil|home|default)\.\w+$/i.test(pathname) ? "site" : "page";
}

/** The folder whose pages belong to a site, as people read it. */
export function folderOf(address: string): string {
  if (!URL.canParse(address)) return "…";
  const { host, pathname } = new URL(address);
  return `${host.replace(/^www\./, "")}${pathname.slice(0, pathname.lastIndexOf("/") + 1)}`;
}
