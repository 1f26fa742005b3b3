import type { PageCounts, WebPageView, WebSourceView } from "~/contract/web-sources";
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

export const toWebPageView = (page: WebPageRow, documentTitle: string | null): WebPageView => ({
  id: page.id,
  url: page.url,
  state: page.state,
  reason: page.reason,
  status: page.status,
  visitedAt: page.visitedAt?.toISOString() ?? null,
  documentId: documentTitle === null ? null : page.documentId,
  documentTitle,
});
