import type { IncomingMessage } from "node:http";
import { type CountingServer, openCountingServer } from "~/server/adapters/page-fetcher/counting-server.fixture";

export interface SitePage {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** A web site of one's own, page by page; what changes in `pages` is served at once. */
export interface TestSite extends CountingServer {
  /** By path with its query. Absent: 404. A function sees the request. */
  pages: Map<string, SitePage | ((request: IncomingMessage) => SitePage)>;
  /** Paths asked for so far, in order, with `304` where nothing had changed. */
  asked: string[];
}

export const openSite = async (pages: Record<string, SitePage | string> = {}): Promise<TestSite> => {
  const known: TestSite["pages"] = new Map();
  const asked: string[] = [];
  const server = await openCountingServer((request, response) => {
    const path = request.url ?? "/";
    const found = known.get(path);
    const {
      status = found ? 200 : 404,
      headers = {},
      body = "",
    } = typeof found === "function" ? found(request) : (found ?? {});
    const etag = headers.etag;
    const isKnown = etag !== undefined && request.headers["if-none-match"] === etag;
    asked.push(isKnown ? `${path} 304` : path);
    response.writeHead(isKnown ? 304 : status, { "content-type": "text/html; charset=utf-8", ...headers });
    response.end(isKnown ? undefined : body);
  });
  const site: TestSite = { ...server, pages: known, asked };
  for (const [path, page] of Object.entries(pages)) known.set(path, typeof page === "string" ? pageOf(page) : page);
  return site;
};

/** A page as sites have them: a menu, a foot, and what it says in the middle. */
export const pageOf = (main: string, head = "", title = "Le site"): SitePage => ({
  body: `<!doctype html><html lang="fr"><head><title>${title}</title>${head}</head><body><nav><a href="/">Accueil</a></nav><main>${main}</main><footer>Mentions</footer></body></html>`,
});
