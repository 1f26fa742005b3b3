import type { DocumentOrigin, PageCounts, WebPageView, WebSourceView } from "~/contract/web-sources";
import type { WebPageRow } from "./web-pages.repository";
import type { PageTally, WebSourceRow } from "./web-sources.repository";

const none: PageCounts = { new: 0, read: 0, skipped: 0, failed: 0, gone: 0 };

/** A web source as the dashboard sees it; `tallies` may hold those of others. */
export const toWebSourceView = (row: WebSourceRow, tallies: PageTally[]): WebSourceView => {
  const own = tallies.filter(({ webSourceId }) => webSourceId === row.id);
  const sum = (of: (tally: PageTally) => number) => own.reduce((total, tally) => total + of(tally), 0);
  const isVisiting = row.state === "visiting";
  return {
    id: row.id,
    url: row.url,
    kind: row.kind,
    revisit: row.revisit,
    pagesMax: row.pagesMax,
    depthMax: row.depthMax,
    state: row.state,
    pages: { ...none, ...Object.fromEntries(own.map(({ state, pages }) => [state, pages])) },
    visited: isVisiting ? sum(({ visited }) => visited) : 0,
    left: isVisiting ? sum(({ left }) => left) : 0,
    lastVisitAt: row.lastVisitAt?.toISOString() ?? null,
    nextVisitAt: row.nextVisitAt?.toISOString() ?? null,
    outcome: row.outcome,
    failure: row.failure,
    addedAt: row.createdAt.toISOString(),
  };
};

interface PageAndDocument {
  page: WebPageRow;
  documentTitle: string | null;
  /** When its document was deleted; null while that is kept, and where there is none. */
  deletedAt: Date | null;
}

/** Deleted documents are gone for good after seven days: what is still there can come back. */
const canBringBack = ({ page, documentTitle, deletedAt }: PageAndDocument): boolean =>
  page.state === "gone" && documentTitle !== null && deletedAt !== null;

export const toWebPageView = (row: PageAndDocument): WebPageView => {
  const { page } = row;
  const isKept = row.documentTitle !== null && row.deletedAt === null;
  return {
    id: page.id,
    url: page.url,
    state: page.state,
    reason: page.reason,
    status: page.status,
    visitedAt: page.visitedAt?.toISOString() ?? null,
    documentId: isKept ? page.documentId : null,
    documentTitle: isKept ? row.documentTitle : null,
    canBringBack: canBringBack(row),
  };
};

export const toDocumentOrigin = (row: PageAndDocument & { sourceUrl: string }): DocumentOrigin => ({
  webSourceId: row.page.webSourceId,
  sourceUrl: row.sourceUrl,
  pageId: row.page.id,
  url: row.page.url,
  title: row.documentTitle ?? row.page.url,
  canBringBack: canBringBack(row),
});
