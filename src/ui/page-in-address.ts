import { useLocation, useSearchParams } from "@solidjs/router";

/** Which page of a list held whole is shown: `?page=` of the address, so that a link leads to it and back returns to it. */
export function usePageInAddress(list: { count: () => number; size: number }) {
  const [params, setParams] = useSearchParams();
  const location = useLocation();
  const pages = () => Math.max(1, Math.ceil(list.count() / list.size));
  const asked = () => (typeof params.page === "string" ? Number.parseInt(params.page, 10) : 1);
  /** A page that is no longer there, or never was, is the nearest one. */
  const page = () => Math.min(pages(), Math.max(1, asked() || 1));
  return {
    page,
    pages,
    addressOf: (wanted: number) => {
      const search = new URLSearchParams(location.search);
      if (wanted > 1) search.set("page", String(wanted));
      else search.delete("page");
      return `${location.pathname}${search.size > 0 ? `?${search}` : ""}`;
    },
    /** The rows on the page. */
    rows: <Row>(all: readonly Row[]): readonly Row[] => all.slice((page() - 1) * list.size, page() * list.size),
    go: (wanted: number) => setParams({ page: wanted > 1 ? wanted : undefined }),
    restart: () => params.page !== undefined && setParams({ page: undefined }, { replace: true }),
  };
}
