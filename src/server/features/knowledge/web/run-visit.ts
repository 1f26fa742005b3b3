import { setTimeout as sleep } from "node:timers/promises";
import { withTenant } from "../../../db/tenant";
import { finishVisit } from "./finish-visit";
import { documentOf } from "./page-documents";
import { RobotsBook } from "./robots-book";
import { seedVisit } from "./seed-visit";
import { settlePage, triesMax } from "./settle-page";
import type { VisitContext } from "./visit-context";
import { type PageVisit, visitPage } from "./visit-page";
import { findWebPage, nextWantedPage, type WebPageRow } from "./web-pages.repository";
import { findWebSource, type WebSourceRow } from "./web-sources.repository";

/** After this the worker turns to another site; the visit goes on when its turn comes again. */
export const sliceMs = 8_000;
const longestWaitMs = 60_000;

/**
 * One slice of a visit: page after page, with the pause the site asks for. All it knows is in the database, so it may be
 * killed at any moment and goes on where it was. Gives how long to wait before the next slice; null when there is none.
 */
export const runVisit = async (
  ctx: VisitContext,
  visit: { webSourceId: string; visit: number },
  signal: AbortSignal,
  maxMs = sliceMs,
): Promise<number | null> => {
  const book = new RobotsBook(ctx.pages, signal);
  const startedAt = performance.now();
  for (;;) {
    signal.throwIfAborted();
    const source = await current(ctx, visit);
    if (!source) return null;
    if (!source.isSeeded) {
      const failure = await seedVisit(ctx, source, book, signal);
      if (failure) return finishVisit(ctx, source, failure);
      continue;
    }
    const page = await withTenant(ctx.db, ctx, (tx) => nextWantedPage(tx, ctx, source.id, source.visit));
    if (!page) return finishVisit(ctx, source, null);
    if (source.visitBytes >= ctx.config.crawl.visitMaxBytes) return finishVisit(ctx, source, null, "bytes_max");
    const done = await visitOne(ctx, source, page, book, signal);
    const waitMs = await waitAfter(ctx, page, done, book);
    if (performance.now() - startedAt + waitMs > maxMs) return waitMs;
    await sleep(waitMs, undefined, { signal });
  }
};

/** The source, while this visit of it is under way. */
const current = async (
  ctx: VisitContext,
  { webSourceId, visit }: { webSourceId: string; visit: number },
): Promise<WebSourceRow | null> => {
  const source = await withTenant(ctx.db, ctx, (tx) => findWebSource(tx, ctx, webSourceId));
  return source?.state === "visiting" && source.visit === visit ? source : null;
};

const visitOne = async (
  ctx: VisitContext,
  source: WebSourceRow,
  page: WebPageRow,
  book: RobotsBook,
  signal: AbortSignal,
): Promise<PageVisit> => {
  const isLeftOut = async (url: string): Promise<boolean> => {
    const other = await withTenant(ctx.db, ctx, (tx) => findWebPage(tx, ctx, source.id, url));
    return other?.visitedIn === source.visit && (other.reason === "canonical" || other.reason === "moved");
  };
  const document = await documentOf(ctx, page);
  const isRemoved = page.documentId !== null && !document && page.state !== "gone";
  const done: PageVisit = isRemoved
    ? { result: { kind: "skipped", reason: "removed", status: null }, bytes: 0 }
    : await visitPage(ctx, { source, page, hasCopy: document !== null, isLeftOut }, book, signal);
  await settlePage(ctx, source, page, done);
  return done;
};

const waitAfter = async (
  { config }: VisitContext,
  page: WebPageRow,
  { result }: PageVisit,
  book: RobotsBook,
): Promise<number> => {
  const { robots } = await book.of(page.url);
  const politeMs = Math.max(config.crawl.delayMs, robots.delayMs);
  const isAgain = result.kind === "failed" && result.mayPass && page.tries + 1 < triesMax;
  return isAgain ? Math.min(longestWaitMs, Math.max(politeMs * 3, result.retryAfterMs ?? 0)) : politeMs;
};
