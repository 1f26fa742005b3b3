import { useSearchParams } from "@solidjs/router";
import type { ConversationFilters } from "./conversations.queries";

const outcomes = ["answered", "no_answer"] as const;
const channels = ["widget", "test"] as const;

/** The filters of the list live in the address: a link to them shows the same, and back undoes the last one. */
export function useConversationFilters() {
  const [params, setParams] = useSearchParams();
  const filters = (): ConversationFilters => ({
    outcome: outcomes.find((outcome) => outcome === params.outcome),
    channel: channels.find((channel) => channel === params.channel),
    search: typeof params.search === "string" && params.search.trim() ? params.search.trim() : undefined,
  });
  return {
    filters,
    isFiltered: () => Object.values(filters()).some((value) => value !== undefined),
    set: (changes: Partial<Record<keyof ConversationFilters, string>>) => setParams(changes, { replace: true }),
    clear: () => setParams({ outcome: undefined, channel: undefined, search: undefined }),
  };
}
