import { useLocation, useSearchParams } from "@solidjs/router";
import { pageAsked } from "./page-asked";

interface PagedList {
  /** Of all its pages together. */
  count: () => number;
  size: number;
}

/**
 * Which page of a list is shown: `?page=` of the address, so that a link leads to it and back returns to it. Who goes to
 * another begins at its top, which `top` is given to.
 */
export function usePageInAddress(list: PagedList) {
  const [params, setParams] = useSearchParams();
  const location = useLocation();
  const pages = () => Math.max(1, Math.ceil(list.count() / list.size));
  /** A page that is no longer there, or never was, is the nearest one. */
  const page = () => Math.min(pages(), pageAsked(params.page));
  let top: HTMLElement | undefined;
  return {
    page,
    pages,
    addressOf: (wanted: number) => {
      const search = new URLSearchParams(location.search);
      if (wanted > 1) search.set("page", String(wanted));
      else search.delete("page");
      return `${location.pathname}${search.size > 0 ? `?${search}` : ""}`;
    },
    /** The rows on the page, of a list held whole. */
    rows: <Row>(all: readonly Row[]): readonly Row[] => all.slice((page() - 1) * list.size, page() * list.size),
    top: (element: HTMLElement) => {
      top = element;
    },
    go: (wanted: number) => {
      setParams({ page: wanted > 1 ? wanted : undefined });
      top?.scrollIntoView();
      top?.focus({ preventScroll: true });
    },
    restart: () => params.page !== undefined && setParams({ page: undefined }, { replace: true }),
  };
}
