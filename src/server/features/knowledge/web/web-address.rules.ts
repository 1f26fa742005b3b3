import type { WebSourceKind } from "~/contract/web-sources";

export const addressMaxChars = 2_000;

/** What sites add to an address to know where a visitor came from: the page is the same without it. */
const tracking =
  /^(?:utm_\w+|gclid|dclid|gbraid|wbraid|fbclid|msclkid|yclid|mc_[ce]id|_ga|_gl|_hs\w+|igshid|phpsessid|jsessionid|sid|sessionid)$/iu;

/** One page, one address: without fragment, tracking or session. Null for what can't be a page's. */
export const normalAddress = (text: string, base?: string): string | null => {
  if (text.length > addressMaxChars || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if ((url.protocol !== "http:" && url.protocol !== "https:") || url.username || url.password) return null;
  url.hash = "";
  url.pathname = url.pathname.replace(/;jsessionid=[^/]*/iu, "");
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  if (url.search === "") url.search = "";
  return url.href.length <= addressMaxChars ? url.href : null;
};

/** Files that are no pages, by the end of their name. */
const noPage =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|css|m?js|json|xml|rss|atom|woff2?|ttf|otf|eot|mp[34]|m4[av]|ogg|wav|webm|avi|mov|mkv|zip|gz|tgz|rar|7z|tar|exe|dmg|apk|iso|ics|vcf|xlsx?|pptx?|doc|csv)$/iu;

export const mayBePage = (address: string): boolean => !noPage.test(new URL(address).pathname);

/** The host as people think of it: with or without `www.`. */
const siteHost = (url: URL): string => `${url.hostname.replace(/^www\./u, "")}:${url.port}`;

const folderOf = (url: URL): string => url.pathname.slice(0, url.pathname.lastIndexOf("/") + 1);

/** Whether two addresses are of one host. `http` and `https` of it are. */
export const isSameSite = (one: string, other: string): boolean => siteHost(new URL(one)) === siteHost(new URL(other));

/**
 * Whether an address belongs to a source: the same host and, where links are followed, the folder the manager gave;
 * what is above it was not asked for.
 */
export const isInScope = (source: { url: string; kind: WebSourceKind }, address: string): boolean => {
  if (!isSameSite(source.url, address)) return false;
  return source.kind !== "site" || new URL(address).pathname.startsWith(folderOf(new URL(source.url)));
};

/** What a stored page's file is called: the end of its address, with the extension of its type. */
export const fileNameOfAddress = (address: string, extension: string): string => {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split("/").filter(Boolean).at(-1) ?? hostname;
  const name = decoded(last).replace(/\.(?:html?|php|aspx?|pdf|docx|txt|md)$/iu, "");
  return `${name.slice(0, 120) || hostname}.${extension}`;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the name is shown as it stands.
    return text;
  }
};
