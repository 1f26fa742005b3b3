import { useAddressParams } from "~/lib/address-params";
import { useCan } from "../accounts/me";
import { filtersOf, type Status, statuses, statusOf } from "./filters-of";

/** What the address says, one word each. */
type FilterParams = {
  search: string | undefined;
  outcome: string | undefined;
  channel: string | undefined;
  feedback: string | undefined;
  status: string | undefined;
  days: string | undefined;
  from: string | undefined;
  to: string | undefined;
};
const none: FilterParams = {
  ...{ search: undefined, outcome: undefined, channel: undefined, feedback: undefined },
  ...{ status: undefined, days: undefined, from: undefined, to: undefined },
};

/** The filters of the list live in the address: a link to them shows the same, and back undoes the last one. */
export function useConversationFilters() {
  const [params, setParams] = useAddressParams();
  const can = useCan();
  const filters = () => filtersOf(params);
  /** Who may delete sees what was deleted. */
  const isOffered = (status: Status) => status !== "deleted" || can("conversation.delete");
  const status = (): Status => (isOffered(statusOf(params)) ? statusOf(params) : "open");
  return {
    filters,
    status,
    statuses: () => statuses.filter(isOffered),
    isDeleted: () => status() === "deleted",
    isFiltered: () => Object.values(filters()).some((value) => value !== undefined),
    set: (changes: Partial<FilterParams>) => setParams(changes, { replace: true }),
    /** Who looks for something deleted goes on looking there. */
    clear: () => setParams({ ...none, ...(status() === "deleted" ? { status: "deleted" } : {}) }),
  };
}
