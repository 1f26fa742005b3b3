import type { PageReason } from "~/contract/web-sources";
import { withTenant } from "../../../db/tenant";
import { readSitemaps } from "./read-sitemaps";
import type { RobotsBook } from "./robots-book";
import type { VisitContext } from "./visit-context";
import { wantAddresses } from "./want-pages";
import { wantKnownPages } from "./web-pages.repository";
import { updateVisit, type WebSourceRow } from "./web-sources.repository";

/** A page listed by a sitemap counts as one link away from the start. */
const listedDepth = 1;

/** Puts the first pages of a visit in line. Safe to repeat. Gives why the visit can't begin, or null. */
export const seedVisit = async (
  ctx: VisitContext,
  source: WebSourceRow,
  book: RobotsBook,
  signal: AbortSignal,
): Promise<PageReason | null> => {
  const listed = await listedPages(ctx, source, book, signal);
  if (listed === null) return "sitemap_unreadable";
  await withTenant(ctx.db, ctx, async (tx) => {
    await wantKnownPages(tx, ctx, source.id, source.visit);
    if (source.kind !== "sitemap") await wantAddresses(tx, source, 0, [source.url]);
  });
  // Page after page: on PGlite a transaction holds up every reader.
  for (let from = 0; from < listed.length; from += 100) {
    await withTenant(ctx.db, ctx, (tx) => wantAddresses(tx, source, listedDepth, listed.slice(from, from + 100)));
  }
  await withTenant(ctx.db, ctx, (tx) => updateVisit(tx, ctx, source.id, source.visit, { isSeeded: true }));
  return null;
};

const listedPages = async (
  ctx: VisitContext,
  source: WebSourceRow,
  book: RobotsBook,
  signal: AbortSignal,
): Promise<string[] | null> => {
  const wanted = { site: source.url, pagesMax: source.pagesMax * 2 };
  switch (source.kind) {
    case "page":
      return [];
    case "sitemap":
      return readSitemaps(ctx.pages, { ...wanted, roots: [source.url] }, signal);
    case "site": {
      const { robots, failure } = await book.of(source.url);
      if (failure) return [];
      const usual = new URL("/sitemap.xml", source.url).href;
      const roots = robots.sitemaps.length > 0 ? robots.sitemaps : [usual];
      return (await readSitemaps(ctx.pages, { ...wanted, roots }, signal)) ?? [];
    }
  }
};
