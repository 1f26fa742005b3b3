/** What a request says of the page it comes from. */
export interface PageClaim {
  /** The Origin header: browsers send it on every cross-origin call. */
  origin: string | null;
  /** Sec-Fetch-Site and Referer stand in for it on same-origin reads, where browsers send none. */
  fetchSite: string | null;
  referer: string | null;
  /** The Host header: this server as the page's browser names it. */
  host: string | null;
}

/** May a page use an assistant with these allowed domains? APP_URL's own pages always may. */
export const isAdmitted = (page: PageClaim, allowedDomains: readonly string[], appUrl: string): boolean => {
  if (isOwnPage(page, appUrl)) return true;
  const origin = parseOrigin(page.origin);
  if (!origin) return false;
  if (isLoopback(origin.hostname) && isLoopback(new URL(appUrl).hostname)) return true;
  return allowedDomains.some((domain) => isCovered(origin, domain));
};

/** A page this server itself serves: the demo, the "try it" page. */
export const isOwnPage = (page: PageClaim, appUrl: string): boolean => {
  if (page.origin) return isOwnOrigin(page.origin, appUrl, page.host);
  if (page.fetchSite === "same-origin") return true;
  const referer = page.fetchSite === null ? parseOrigin(page.referer) : null;
  return referer !== null && isOwnOrigin(referer.origin, appUrl, page.host);
};

/** Where people look after their assistants: the widget on such a page is somebody's own try. */
export const dashboardPath = "/assistants/";

/** Host of the site that a page is of; null for the pages of this server on which people try their assistants. */
export const siteHostOf = (page: PageClaim, appUrl: string): string | null => {
  if (!isOwnPage(page, appUrl)) return parseOrigin(page.origin)?.host ?? null;
  const referer = parseOrigin(page.referer);
  // Browsers tell a site's own pages the whole address: where it is missing, nothing is known.
  return referer !== null && !referer.pathname.startsWith(dashboardPath) ? referer.host : null;
};

/** Whether a host, with or without a port, is the reader's own computer: nobody else finds it there. */
export const isOwnComputer = (host: string): boolean => isLoopback(new URL(`http://${host}`).hostname);

const isOwnOrigin = (origin: string, appUrl: string, host: string | null): boolean =>
  origin === new URL(appUrl).origin || (host !== null && parseOrigin(origin)?.host === host);

/** `host` covers itself on any port, `host:port` that port alone, `*.host` every name below it. */
const isCovered = (origin: URL, domain: string): boolean => {
  const [name = "", port] = domain.replace(/^\*\./, "").split(":");
  if (port !== undefined && port !== (origin.port || (origin.protocol === "https:" ? "443" : "80"))) return false;
  return domain.startsWith("*.") ? origin.hostname.endsWith(`.${name}`) : origin.hostname === name;
};

const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" ||
  hostname.endsWith(".localhost") ||
  hostname === "[::1]" ||
  /^127(\.\d{1,3}){3}$/.test(hostname);

const parseOrigin = (value: string | null): URL | null => {
  if (!value || !/^https?:\/\//.test(value) || !URL.canParse(value)) return null;
  return new URL(value);
};
