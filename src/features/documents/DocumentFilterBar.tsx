import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { CompactSelect } from "~/ui/compact-select";
import { SearchField } from "~/ui/search-field";
import type { DocumentSearch } from "./document-filters";
import { useDocumentState } from "./document-state-asked";
import { documentOrders } from "./sorted-documents";

/** Search, state, type, order. */
export function DocumentFilterBar(props: { search: DocumentSearch }) {
  const t = useTexts();
  const state = useDocumentState();
  return (
    <search class="filter-bar">
      <SearchField label={t().documents.filter} value="" onInput={props.search.setSearch} />
      <CompactSelect
        label={t().documents.filterState}
        value={state.value()}
        options={[
          { value: "", label: t().documents.allStates },
          { value: "ready", label: t().documents.onlyReady },
          { value: "busy", label: t().documents.onlyBusy },
          { value: "failed", label: t().documents.onlyFailed },
          ...(state.canSeeDeleted() ? [{ value: "deleted", label: t().documents.onlyDeleted }] : []),
        ]}
        onChange={state.set}
      />
      <Show when={props.search.types().length > 1}>
        <CompactSelect
          label={t().documents.filterType}
          value={props.search.type() ?? ""}
          options={[
            { value: "", label: t().documents.allTypes },
            ...props.search.types().map((type) => ({ value: type, label: t().documents.types[type] })),
          ]}
          onChange={(value) => props.search.setType(props.search.types().find((known) => known === value))}
        />
      </Show>
      <Show when={props.search.order}>
        {(order) => (
          <CompactSelect
            label={t().documents.order}
            value={order()()}
            options={documentOrders.map((known) => ({ value: known, label: t().documents.orders[known] }))}
            onChange={(value) => props.search.setOrder?.(documentOrders.find((known) => known === value) ?? "added")}
          />
        )}
      </Show>
    </search>
  );
}
