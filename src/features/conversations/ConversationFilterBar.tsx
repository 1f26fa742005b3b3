import { onCleanup } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { CompactSelect } from "~/ui/compact-select";
import { SearchField } from "~/ui/search-field";
import { useConversationFilters } from "./conversation-filters";

const typingMs = 300;

/** Search, outcome, channel. */
export function ConversationFilterBar() {
  const t = useTexts();
  const { filters, set } = useConversationFilters();
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const searchSoon = (text: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => set({ search: text }), typingMs);
  };
  return (
    <search class="filter-bar">
      <SearchField label={t().conversations.search} value={filters().search ?? ""} onInput={searchSoon} />
      <CompactSelect
        label={t().conversations.outcome}
        value={filters().outcome ?? ""}
        options={[
          { value: "", label: t().conversations.anyOutcome },
          { value: "answered", label: t().conversations.outcomes.answered },
          { value: "no_answer", label: t().conversations.outcomes.no_answer },
        ]}
        onChange={(outcome) => set({ outcome })}
      />
      <CompactSelect
        label={t().conversations.channel}
        value={filters().channel ?? ""}
        options={[
          { value: "", label: t().conversations.anyChannel },
          { value: "widget", label: t().conversations.channels.widget },
          { value: "test", label: t().conversations.channels.test },
        ]}
        onChange={(channel) => set({ channel })}
      />
    </search>
  );
}
