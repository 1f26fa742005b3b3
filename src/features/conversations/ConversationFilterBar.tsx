import { conversationOutcomes, feedbackFilters } from "~/contract/conversation-list";
import { channels } from "~/contract/conversations";
import { useTexts } from "~/lib/i18n/locale";
import { CompactSelect } from "~/ui/compact-select";
import { SearchField } from "~/ui/search-field";
import { useConversationFilters } from "./conversation-filters";
import { PeriodFilter } from "./PeriodFilter";

/** Search, status, period, outcome, feedback, channel. */
export function ConversationFilterBar() {
  const t = useTexts();
  const { filters, status, statuses, set } = useConversationFilters();
  return (
    <search class="filter-bar">
      <SearchField
        label={t().conversations.search}
        value={filters().search ?? ""}
        atRest
        onInput={(text) => set({ search: text || undefined })}
      />
      <CompactSelect
        label={t().conversations.status}
        value={status()}
        options={statuses().map((value) => ({ value, label: t().conversations.statuses[value] }))}
        onChange={(value) => set({ status: value === "open" ? undefined : value })}
      />
      <PeriodFilter />
      <CompactSelect
        label={t().conversations.outcome}
        value={filters().outcome ?? ""}
        options={[
          { value: "", label: t().conversations.anyOutcome },
          ...conversationOutcomes.map((value) => ({ value, label: t().conversations.outcomeFilters[value] })),
        ]}
        onChange={(outcome) => set({ outcome: outcome || undefined })}
      />
      <CompactSelect
        label={t().conversations.feedback}
        value={filters().feedback ?? ""}
        options={[
          { value: "", label: t().conversations.anyFeedback },
          ...feedbackFilters.map((value) => ({ value, label: t().conversations.feedbackFilters[value] })),
        ]}
        onChange={(feedback) => set({ feedback: feedback || undefined })}
      />
      <CompactSelect
        label={t().conversations.channel}
        value={filters().channel ?? ""}
        options={[
          { value: "", label: t().conversations.anyChannel },
          ...channels.map((value) => ({ value, label: t().conversations.channels[value] })),
        ]}
        onChange={(channel) => set({ channel: channel || undefined })}
      />
    </search>
  );
}
