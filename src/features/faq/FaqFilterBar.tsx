import { faqFilters } from "~/contract/faq";
import { useTexts } from "~/lib/i18n/locale";
import { CompactSelect } from "~/ui/compact-select";
import { SearchField } from "~/ui/search-field";
import { useFaqFilters } from "./faq-filters";

/** Search, state. */
export function FaqFilterBar() {
  const t = useTexts();
  const { asked, state, canSeeDeleted, set } = useFaqFilters();
  return (
    <search class="filter-bar">
      <SearchField
        label={t().faq.search}
        value={asked().search ?? ""}
        atRest
        onInput={(text) => set({ search: text.trim() || undefined })}
      />
      <CompactSelect
        label={t().faq.filter}
        value={state()}
        options={[
          { value: "", label: t().faq.filters.all },
          ...faqFilters.map((value) => ({ value, label: t().faq.filters[value] })),
          ...(canSeeDeleted() ? [{ value: "deleted", label: t().faq.filters.deleted }] : []),
        ]}
        onChange={(chosen) => set({ state: chosen || undefined })}
      />
    </search>
  );
}
