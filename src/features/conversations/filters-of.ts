import { conversationOutcomes, feedbackFilters, periodDays } from "~/contract/conversation-list";
import { channels } from "~/contract/conversations";
import type { ConversationFilters } from "./conversations.queries";

/** Which part of the conversations: those to read, settled or not, put away, all of these, or deleted lately. */
export const statuses = ["open", "unresolved", "resolved", "archived", "all", "deleted"] as const;
export type Status = (typeof statuses)[number];

const ofStatus: Record<Status, Pick<ConversationFilters, "archived" | "resolved">> = {
  open: {},
  unresolved: { resolved: "no" },
  resolved: { resolved: "yes", archived: "all" },
  archived: { archived: "yes" },
  all: { archived: "all" },
  // A list of its own, narrowed by the other filters.
  deleted: {},
};

type Params = Partial<Record<string, string | string[]>>;

const dayOf = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;

/** What an address asks for; words it may not say are passed over. */
export function filtersOf(params: Params): ConversationFilters {
  const search =
    typeof params.search === "string" && params.search.trim() ? params.search.trim().slice(0, 200) : undefined;
  const days = periodDays.find((count) => String(count) === params.days);
  return {
    search,
    outcome: conversationOutcomes.find((outcome) => outcome === params.outcome),
    channel: channels.find((channel) => channel === params.channel),
    feedback: feedbackFilters.find((feedback) => feedback === params.feedback),
    ...ofStatus[statusOf(params)],
    ...(days ? { days } : { from: dayOf(params.from), to: dayOf(params.to) }),
  };
}

export const statusOf = (params: Params): Status => statuses.find((status) => status === params.status) ?? "open";
