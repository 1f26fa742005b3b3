import { gapKinds, gapOrders, gapStates } from "~/contract/gaps";
import { useTexts } from "~/lib/i18n/locale";
import { CompactSelect } from "~/ui/compact-select";
import { SearchField } from "~/ui/search-field";
import { useGapFilters } from "./gap-filters";

/** Search, what waits or was put aside, why, in which order. */
export function GapFilterBar() {
  const t = useTexts();
  const { filters, set } = useGapFilters();
  return (
    <search class="filter-bar">
      <SearchField
        label={t().gaps.search}
        value={filters().search ?? ""}
        atRest
        onInput={(text) => set({ search: text.trim() || undefined })}
      />
      <CompactSelect
        label={t().gaps.state}
        value={filters().state ?? "open"}
        options={gapStates.map((value) => ({ value, label: t().gaps.states[value] }))}
        onChange={(state) => set({ state: state === "open" ? undefined : state })}
      />
      <CompactSelect
        label={t().gaps.kind}
        value={filters().kind ?? ""}
        options={[
          { value: "", label: t().gaps.anyKind },
          ...gapKinds.map((value) => ({ value, label: t().gaps.kinds[value] })),
        ]}
        onChange={(kind) => set({ kind: kind || undefined })}
      />
      <CompactSelect
        label={t().gaps.order}
        value={filters().order ?? "latest"}
        options={gapOrders.map((value) => ({ value, label: t().gaps.orders[value] }))}
        onChange={(order) => set({ order: order === "latest" ? undefined : order })}
      />
    </search>
  );
}
