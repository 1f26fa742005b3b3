/** What is asked of one address. */
export interface PageRequest {
  url: string;
  /** Media types read, such as `text/html`; an answer of any other is refused before its body is read. */
  accept: readonly string[];
  /** Largest body of an answer of this type, in bytes, compressed or not. */
  maxBytes: (contentType: string) => number;
  /** Of the copy already known: the answer may then be status 304. Sent to the first address only, never after a redirect. */
  etag?: string | null;
  lastModified?: string | null;
  /** Asked before each redirect is followed; false ends the request with `left`. */
  follows?: (url: URL) => boolean;
}

/** Why no answer came; `pages.reasons` of the catalogues says each in words. */
export const fetchRefusals = [
  "address_refused",
  "not_resolved",
  "unreachable",
  "insecure",
  "timed_out",
  "too_large",
  "redirects",
  "wrong_type",
] as const;
export type FetchRefusal = (typeof fetchRefusals)[number];

export interface Answered {
  kind: "answered";
  /** Where the answer came from, after redirects. */
  url: string;
  status: number;
  /** Media type in lower case, without parameters; empty where the answer names none. */
  contentType: string;
  charset: string | null;
  etag: string | null;
  lastModified: string | null;
  /** The `X-Robots-Tag` header, lower case. */
  robotsTag: string;
  retryAfterMs: number | null;
  /** Empty unless the status is 2xx. */
  bytes: Uint8Array;
}

export type PageAnswer =
  | Answered
  /** A redirect that `follows` did not want. */
  | { kind: "left"; url: string }
  | { kind: "refused"; reason: FetchRefusal };

/** Reads addresses that strangers name: it never connects to a machine of this server's own network. */
export interface PageFetcher {
  /** `signal` ends the request at once, with its own reason thrown. Anything else that goes wrong is an answer. */
  fetch(request: PageRequest, signal: AbortSignal): Promise<PageAnswer>;
}
