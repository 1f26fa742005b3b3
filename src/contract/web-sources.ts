/** What an address stands for: one page, the pages a sitemap lists, or the pages found by following links. */
export const webSourceKinds = ["page", "sitemap", "site"] as const;
export type WebSourceKind = (typeof webSourceKinds)[number];

/** How often the pages are visited again. */
export const revisits = ["never", "daily", "weekly", "monthly"] as const;
export type Revisit = (typeof revisits)[number];

export const webSourceStates = ["idle", "visiting"] as const;
export type WebSourceState = (typeof webSourceStates)[number];

/** How the last visit ended; the limits (`…_max`) end one early. */
export const visitOutcomes = ["complete", "stopped", "failed", "pages_max", "bytes_max", "documents_max"] as const;
export type VisitOutcome = (typeof visitOutcomes)[number];

/** What is known of a page: never visited, read into a document, left out for a reason, failed, or gone from the site. */
export const webPageStates = ["new", "read", "skipped", "failed", "gone"] as const;
export type WebPageState = (typeof webPageStates)[number];

/** Why a page is not read; each has a sentence. */
export const pageReasons = [
  "robots",
  "noindex",
  "canonical",
  "moved",
  "same_content",
  "removed",
  /** Its site took it away, and a person brought its document back. */
  "kept",
  "off_site",
  "address_refused",
  "not_resolved",
  "unreachable",
  "insecure",
  "timed_out",
  "too_large",
  "redirects",
  "wrong_type",
  "empty",
  "not_found",
  "forbidden",
  "too_busy",
  "server_error",
  "http_error",
  "documents_max",
  "robots_unreadable",
  "sitemap_unreadable",
  "internal",
] as const;
export type PageReason = (typeof pageReasons)[number];

/** Pages by what is known of them. */
export type PageCounts = Record<WebPageState, number>;

export interface WebSourceView {
  id: string;
  url: string;
  kind: WebSourceKind;
  revisit: Revisit;
  pagesMax: number;
  depthMax: number;
  state: WebSourceState;
  pages: PageCounts;
  /** Of the visit under way: pages done, and pages known to be left. */
  visited: number;
  left: number;
  lastVisitAt: string | null;
  nextVisitAt: string | null;
  outcome: VisitOutcome | null;
  /** Why the last visit could not begin. */
  failure: PageReason | null;
  addedAt: string;
}

export interface WebPageView {
  id: string;
  url: string;
  state: WebPageState;
  reason: PageReason | null;
  /** HTTP status of the last answer. */
  status: number | null;
  visitedAt: string | null;
  /** Present while the page's document is kept. */
  documentId: string | null;
  documentTitle: string | null;
  /** Its site took it away; for seven days its document can come back. */
  canBringBack: boolean;
}

/** The page on the web that a document came from. */
export interface DocumentOrigin {
  webSourceId: string;
  /** Of the address that was added. */
  sourceUrl: string;
  pageId: string;
  /** Of the page itself. */
  url: string;
  title: string;
  /** The document went with its page, and can be brought back. */
  canBringBack: boolean;
}

/** Pages one address may bring; an assistant's number of documents limits them too. */
export const pagesMaxDefault = 200;
export const pagesMaxLimit = 2_000;
export const depthMaxDefault = 5;
export const depthMaxLimit = 10;
