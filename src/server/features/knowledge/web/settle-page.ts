import { publish } from "../../../db/publish";
import { withTenant } from "../../../db/tenant";
import { keepPage } from "./keep-page";
import { setDocumentAddress, takeAway } from "./page-documents";
import type { PageResult } from "./page-result";
import type { VisitContext } from "./visit-context";
import { wantAddresses } from "./want-pages";
import { findWebPage, type PageValues, updateWebPage, type WebPageRow } from "./web-pages.repository";
import { addVisitBytes, type WebSourceRow } from "./web-sources.repository";

/** A page that is gone on this many visits in a row loses its document. */
const missedMax = 2;
export const triesMax = 3;

interface Settled {
  values: PageValues;
  /** Addresses to put in line, and how far they stand. */
  wants?: { depth: number; urls: string[] };
}

/** Writes what a visit of a page brought, to the page and to its document. */
export const settlePage = async (
  ctx: VisitContext,
  source: WebSourceRow,
  page: WebPageRow,
  { result, bytes }: { result: PageResult; bytes: number },
): Promise<void> => {
  const { values, wants } = await settled(ctx, source, page, result);
  await withTenant(ctx.db, ctx, async (tx) => {
    const visited = { wantedIn: null, visitedIn: source.visit, visitedAt: ctx.clock.now(), tries: 0 };
    await updateWebPage(tx, page, { ...visited, ...values });
    if (bytes > 0) await addVisitBytes(tx, ctx, source.id, bytes);
    if (wants) await wantAddresses(tx, source, wants.depth, wants.urls);
    await publish(tx, ctx, { kind: "web_source", workspaceId: ctx.workspaceId, subjectId: source.id });
  });
};

const settled = async (
  ctx: VisitContext,
  source: WebSourceRow,
  page: WebPageRow,
  result: PageResult,
): Promise<Settled> => {
  switch (result.kind) {
    case "unchanged":
      return { values: { state: "read", reason: null, status: 304, missed: 0 } };
    case "failed":
      return { values: failedValues(source, page, result) };
    case "missing":
      return { values: await missingValues(ctx, page, result.status) };
    case "skipped":
      return skippedPage(ctx, source, page, result);
    case "read":
      return readPage(ctx, page, result);
  }
};

const failedValues = (
  source: WebSourceRow,
  page: WebPageRow,
  { reason, status, mayPass }: Extract<PageResult, { kind: "failed" }>,
): PageValues => {
  const tries = page.tries + 1;
  const isAgain = mayPass && tries < triesMax;
  return { state: "failed", reason, status, ...(isAgain ? { wantedIn: source.visit, tries } : {}) };
};

const missingValues = async (ctx: VisitContext, page: WebPageRow, status: number): Promise<PageValues> => {
  if (page.reason === "kept") return { status };
  const missed = page.missed + 1;
  if (missed < missedMax) return { state: "failed", reason: "not_found", status, missed };
  await takeAway(ctx, page);
  return { state: "gone", reason: "not_found", status, missed };
};

type Skipped = Extract<PageResult, { kind: "skipped" }>;

const skippedPage = async (
  ctx: VisitContext,
  source: WebSourceRow,
  page: WebPageRow,
  result: Skipped,
): Promise<Settled> => {
  const { reason, status, leadsTo, links = [] } = result;
  const isHanded = leadsTo ? await handOver(ctx, source, page, leadsTo) : false;
  // A robots.txt asks not to come by; what was read before it did may stay. `noindex` asks not to be found.
  const isTaken = !isHanded && page.documentId !== null && reason !== "robots" && reason !== "removed";
  if (isTaken) await takeAway(ctx, page);
  const values: PageValues = {
    state: "skipped",
    reason,
    status,
    missed: 0,
    ...(isTaken || isHanded ? { documentId: null, contentHash: null, etag: null, lastModified: null } : {}),
  };
  const wants = leadsTo ? { depth: page.depth, urls: [leadsTo] } : { depth: page.depth + 1, urls: links };
  return { values, wants };
};

/** The document of a page that has another address now goes on under it, and answers meanwhile. */
const handOver = async (ctx: VisitContext, source: WebSourceRow, page: WebPageRow, url: string): Promise<boolean> => {
  const { documentId, contentHash } = page;
  if (!documentId) return false;
  const isTaken = await withTenant(ctx.db, ctx, async (tx) => {
    // First, so that the new address finds room within the source's limit.
    await updateWebPage(tx, page, { state: "skipped" });
    await wantAddresses(tx, source, page.depth, [url]);
    const target = await findWebPage(tx, ctx, source.id, url);
    if (!target || target.documentId) return false;
    await updateWebPage(tx, target, { documentId, contentHash });
    return true;
  });
  if (!isTaken) return false;
  await setDocumentAddress(ctx, documentId, url);
  return true;
};

const readPage = async (
  ctx: VisitContext,
  page: WebPageRow,
  read: Extract<PageResult, { kind: "read" }>,
): Promise<Settled> => {
  const kept = await keepPage(ctx, page, read);
  const wants = { depth: page.depth + 1, urls: read.links };
  const { status } = read;
  if ("reason" in kept) {
    const state = kept.reason === "same_content" ? "skipped" : "failed";
    const without = kept.reason === "same_content" ? { documentId: null, contentHash: null } : {};
    return { values: { state, reason: kept.reason, status, missed: 0, ...without }, wants };
  }
  const { contentHash, etag, lastModified } = read;
  const { documentId } = kept;
  return {
    values: { state: "read", reason: null, status, missed: 0, contentHash, etag, lastModified, documentId },
    wants,
  };
};
