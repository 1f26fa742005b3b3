import { gapKinds, gapOrders, gapStates } from "~/contract/gaps";
import type { GapFilters } from "./gaps.queries";

type Params = Partial<Record<string, string | string[]>>;

/** What an address asks for; words it may not say are passed over. */
export function gapFiltersOf(params: Params): GapFilters {
  const search = typeof params.search === "string" ? params.search.trim().slice(0, 200) : "";
  const page = typeof params.page === "string" && /^[1-9]\d{0,3}$/.test(params.page) ? Number(params.page) : 1;
  return {
    state: gapStates.find((state) => state === params.state) ?? "open",
    kind: gapKinds.find((kind) => kind === params.kind),
    order: gapOrders.find((order) => order === params.order) ?? "latest",
    ...(search ? { search } : {}),
    page,
  };
}
