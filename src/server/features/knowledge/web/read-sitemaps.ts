import type { PageFetcher } from "../../../adapters/page-fetcher/page-fetcher";
import { readSitemap, type Sitemap, sitemapMaxBytes } from "./read-sitemap";
import { isSameSite } from "./web-address.rules";

const accepted = [
  "application/xml",
  "text/xml",
  "text/plain",
  "application/gzip",
  "application/x-gzip",
  "application/octet-stream",
  "application/rss+xml",
];
const sitemapsMax = 50;

/**
 * The pages of some sitemaps and of those they name, on the site of `site`; null when the first of them can't be read at
 * all. Stops at `pagesMax`.
 */
export const readSitemaps = async (
  pages: PageFetcher,
  { roots, site, pagesMax }: { roots: string[]; site: string; pagesMax: number },
  signal: AbortSignal,
): Promise<string[] | null> => {
  const found = new Set<string>();
  const line = [...roots];
  const met = new Set<string>();
  let isFirst = true;
  while (met.size < sitemapsMax && found.size < pagesMax) {
    const url = line.shift();
    if (url === undefined) break;
    if (met.has(url) || !isSameSite(site, url)) continue;
    met.add(url);
    const sitemap = await readOne(pages, url, signal);
    if (!sitemap && isFirst) return null;
    isFirst = false;
    for (const page of sitemap?.pages ?? []) if (found.size < pagesMax && isSameSite(site, page)) found.add(page);
    line.push(...(sitemap?.sitemaps ?? []).slice(0, sitemapsMax));
  }
  return [...found];
};

const readOne = async (pages: PageFetcher, url: string, signal: AbortSignal): Promise<Sitemap | null> => {
  const answer = await pages.fetch({ url, accept: accepted, maxBytes: () => sitemapMaxBytes }, signal);
  if (answer.kind !== "answered" || answer.status < 200 || answer.status > 299) return null;
  return readSitemap(answer.bytes, answer.url);
};
