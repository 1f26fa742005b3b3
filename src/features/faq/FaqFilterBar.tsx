import { onCleanup } from "solid-js";
import { faqFilters } from "~/contract/faq";
import { useTexts } from "~/lib/i18n/locale";
import { CompactSelect } from "~/ui/compact-select";
import { SearchField } from "~/ui/search-field";
import { useFaqFilters } from "./faq-filters";

const typingMs = 300;

/** Search, state. */
export function FaqFilterBar() {
  const t = useTexts();
  const { asked, set } = useFaqFilters();
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const searchSoon = (text: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => set({ search: text.trim() || undefined }), typingMs);
  };
  return (
    <search class="filter-bar">
      <SearchField label={t().faq.search} value={asked().search ?? ""} onInput={searchSoon} />
      <CompactSelect
        label={t().faq.filter}
        value={asked().filter ?? ""}
        options={[
          { value: "", label: t().faq.filters.all },
          ...faqFilters.map((value) => ({ value, label: t().faq.filters[value] })),
        ]}
        onChange={(state) => set({ state: state || undefined })}
      />
    </search>
  );
}
