import { useLocation } from "@solidjs/router";
import { useAddressParams } from "~/lib/address-params";
import { gapFiltersOf } from "./gap-filters-of";

type GapParams = Partial<Record<"state" | "kind" | "order" | "search" | "page" | "question", string | undefined>>;

/** The filters of the list, and the question that is open, live in the address. */
export function useGapFilters() {
  const [params, setParams] = useAddressParams();
  const location = useLocation();
  const filters = () => gapFiltersOf(params);
  return {
    filters,
    question: () => (typeof params.question === "string" && params.question.trim() ? params.question : undefined),
    isFiltered: () => Boolean(filters().kind ?? filters().search) || filters().state !== "open",
    /** Another filter starts on its first page. */
    set: (changes: GapParams) => setParams({ page: undefined, ...changes }, { replace: true }),
    open: (question: string | undefined) => setParams({ question }),
    /** The list with its filters, without the question. */
    list: () => {
      const words = new URLSearchParams(location.search);
      words.delete("question");
      const search = words.toString();
      return search ? `${location.pathname}?${search}` : location.pathname;
    },
    clear: () => setParams({ state: undefined, kind: undefined, search: undefined, page: undefined }),
  };
}
