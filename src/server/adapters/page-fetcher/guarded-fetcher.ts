import type { IncomingMessage } from "node:http";
import { isPublicAddress } from "../outbound/public-address.rules";
import { checkTarget, isNamedByOperator, type TargetRules } from "./allowed-target";
import { factsOf } from "./answer-headers";
import { checkedLookup, checkLiteral, type Resolve, systemResolve } from "./checked-lookup";
import { guardedRequest, refusalOf } from "./guarded-request";
import type { PageAnswer, PageFetcher, PageRequest } from "./page-fetcher";
import { readBodyWithin } from "./read-body";
import { RefusedConnection } from "./refused-connection";

export interface FetcherSettings {
  /** Tells a site who reads it, and where to complain. */
  userAgent: string;
  /** For a page with all its redirects. */
  timeoutMs: number;
  privateHosts: ReadonlySet<string>;
  ports?: readonly number[];
  resolve?: Resolve;
  isPublic?: (address: string) => boolean;
}

export const redirectsMax = 5;
const webPorts = [80, 443];
const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** Reads pages of the public internet over HTTP(S), checking every address that is connected to. */
export class GuardedFetcher implements PageFetcher {
  private readonly rules: TargetRules;
  private readonly isPublic: (address: string) => boolean;
  private readonly lookup: ReturnType<typeof checkedLookup>;

  constructor(private readonly settings: FetcherSettings) {
    this.rules = { ports: settings.ports ?? webPorts, privateHosts: settings.privateHosts };
    this.isPublic = settings.isPublic ?? isPublicAddress;
    this.lookup = checkedLookup(settings.resolve ?? systemResolve, this.isPublic);
  }

  async fetch(request: PageRequest, signal: AbortSignal): Promise<PageAnswer> {
    const late = AbortSignal.timeout(this.settings.timeoutMs);
    try {
      return await this.follow(request, AbortSignal.any([signal, late]));
    } catch (error) {
      signal.throwIfAborted();
      return { kind: "refused", reason: late.aborted ? "timed_out" : refusalOf(error) };
    }
  }

  private async follow(request: PageRequest, signal: AbortSignal): Promise<PageAnswer> {
    let url = parsed(request.url);
    for (let redirects = 0; redirects <= redirectsMax; redirects++) {
      const response = await this.ask(url, request, redirects === 0, signal);
      const next = redirectOf(response, url);
      if (!next) return await this.read(response, url, request);
      response.destroy();
      if (request.follows && !request.follows(next)) return { kind: "left", url: next.href };
      url = next;
    }
    throw new RefusedConnection("redirects");
  }

  private ask(url: URL, request: PageRequest, isFirst: boolean, signal: AbortSignal): Promise<IncomingMessage> {
    checkTarget(url, this.rules);
    const isNamed = isNamedByOperator(url, this.rules);
    if (!isNamed) checkLiteral(url.hostname, this.isPublic);
    const headers = this.headersOf(request, isFirst);
    return guardedRequest(url, { headers, lookup: isNamed ? undefined : this.lookup, signal });
  }

  private headersOf({ accept, etag, lastModified }: PageRequest, isFirst: boolean): Record<string, string> {
    return {
      "user-agent": this.settings.userAgent,
      accept: accept.join(", ") || "*/*",
      "accept-encoding": "gzip, br",
      "accept-language": "fr, en;q=0.8, *;q=0.5",
      ...(isFirst && etag ? { "if-none-match": etag } : {}),
      ...(isFirst && lastModified ? { "if-modified-since": lastModified } : {}),
    };
  }

  private async read(response: IncomingMessage, url: URL, request: PageRequest): Promise<PageAnswer> {
    const facts = factsOf(response, Date.now());
    const answered = { kind: "answered", url: url.href, ...facts } as const;
    try {
      if (facts.status < 200 || facts.status > 299) return { ...answered, bytes: new Uint8Array() };
      if (facts.contentType && !request.accept.includes(facts.contentType)) throw new RefusedConnection("wrong_type");
      return { ...answered, bytes: await readBodyWithin(response, request.maxBytes(facts.contentType)) };
    } finally {
      response.destroy();
    }
  }
}

const parsed = (text: string): URL => {
  if (!URL.canParse(text)) throw new RefusedConnection("address_refused");
  return new URL(text);
};

const redirectOf = ({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null => {
  if (!redirectStatuses.has(statusCode) || !headers.location) return null;
  if (!URL.canParse(headers.location, from)) throw new RefusedConnection("redirects");
  const next = new URL(headers.location, from);
  next.hash = "";
  return next;
};
