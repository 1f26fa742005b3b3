import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { CompactSelect } from "~/ui/compact-select";
import { SearchField } from "~/ui/search-field";
import type { DocumentFilters } from "./document-filters";
import type { DocumentGroup } from "./document-state";
import { documentOrders } from "./sorted-documents";

const groups: readonly DocumentGroup[] = ["ready", "busy", "failed"];

/** Search, state, type, order. */
export function DocumentFilterBar(props: { filters: DocumentFilters }) {
  const t = useTexts();
  return (
    <search class="filter-bar">
      <SearchField label={t().documents.filter} value="" onInput={props.filters.setSearch} />
      <CompactSelect
        label={t().documents.filterState}
        value={props.filters.group() ?? ""}
        options={[
          { value: "", label: t().documents.allStates },
          { value: "ready", label: t().documents.onlyReady },
          { value: "busy", label: t().documents.onlyBusy },
          { value: "failed", label: t().documents.onlyFailed },
        ]}
        onChange={(value) => props.filters.setGroup(groups.find((known) => known === value))}
      />
      <Show when={props.filters.types().length > 1}>
        <CompactSelect
          label={t().documents.filterType}
          value={props.filters.type() ?? ""}
          options={[
            { value: "", label: t().documents.allTypes },
            ...props.filters.types().map((type) => ({ value: type, label: t().documents.types[type] })),
          ]}
          onChange={(value) => props.filters.setType(props.filters.types().find((known) => known === value))}
        />
      </Show>
      <CompactSelect
        label={t().documents.order}
        value={props.filters.order()}
        options={documentOrders.map((order) => ({ value: order, label: t().documents.orders[order] }))}
        onChange={(value) => props.filters.setOrder(documentOrders.find((known) => known === value) ?? "added")}
      />
    </search>
  );
}
