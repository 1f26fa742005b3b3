import { createSignal, Show } from "solid-js";
import { periodDays } from "~/contract/conversation-list";
import { useTexts } from "~/lib/i18n/locale";
import { CompactSelect } from "~/ui/compact-select";
import { DateInput } from "~/ui/date-input";
import { useConversationFilters } from "./conversation-filters";

const ownDates = "dates";

/** The last days, or two dates of one's own. */
export function PeriodFilter() {
  const t = useTexts();
  const { filters, set } = useConversationFilters();
  const [isOwn, setOwn] = createSignal(Boolean(filters().from ?? filters().to));
  const choose = (value: string) => {
    setOwn(value === ownDates);
    const days = value === ownDates || value === "" ? undefined : value;
    set({ days, ...(value === ownDates ? {} : { from: undefined, to: undefined }) });
  };
  const value = () => (isOwn() ? ownDates : String(filters().days ?? ""));
  return (
    <>
      <CompactSelect
        label={t().conversations.period}
        value={value()}
        options={[
          { value: "", label: t().conversations.anyPeriod },
          ...periodDays.map((days) => ({ value: String(days), label: t().conversations.lastDays(days) })),
          { value: ownDates, label: t().conversations.ownDates },
        ]}
        onChange={choose}
      />
      <Show when={isOwn()}>
        <DateInput
          label={t().conversations.fromDay}
          value={filters().from ?? ""}
          max={filters().to}
          onChange={(from) => set({ from: from || undefined })}
        />
        <DateInput
          label={t().conversations.toDay}
          value={filters().to ?? ""}
          min={filters().from}
          onChange={(to) => set({ to: to || undefined })}
        />
      </Show>
    </>
  );
}
