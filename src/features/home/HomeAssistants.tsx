import "~/ui/table.css";
import { createMemo, createSignal, For, Show } from "solid-js";
import type { HomeAssistant } from "~/contract/home";
import { useLanguage, useTexts } from "~/lib/i18n/locale";
import { SearchField } from "~/ui/search-field";
import { SortHeader } from "~/ui/sort-header";
import { createTableSort, sortedRows } from "~/ui/table-sort";
import { type AssistantColumn, assistantComparisons, matchesName } from "./assistant-order";
import { HomeAssistantRow } from "./HomeAssistantRow";

/** With so many, one looks for a name rather than down the list. */
const searchFrom = 8;

/** Every assistant, with its day. What waits for somebody comes first until another order is asked for. */
export function HomeAssistants(props: { assistants: readonly HomeAssistant[] }) {
  const t = useTexts();
  const language = useLanguage();
  const [search, setSearch] = createSignal("");
  const sort = createTableSort<AssistantColumn>("needs", true);
  const shown = createMemo(() => {
    const { column, isDescending } = sort.order();
    const found = props.assistants.filter((one) => matchesName(one, search()));
    return sortedRows(found, assistantComparisons(language())[column], isDescending);
  });
  return (
    <>
      <Show when={props.assistants.length > searchFrom}>
        <div class="filter-bar home-search">
          <SearchField label={t().home.search} value={search()} onInput={setSearch} />
        </div>
      </Show>
      <table class="table table-stacked home-assistants">
        <thead>
          <tr>
            <SortHeader column="name" sort={sort}>
              {t().assistants.columns.assistant}
            </SortHeader>
            <SortHeader column="needs" sort={sort}>
              {t().home.attention}
            </SortHeader>
            <th scope="col">{t().assistants.last30Days}</th>
            <SortHeader column="conversations" sort={sort} isNumber>
              {t().home.conversationsToday}
            </SortHeader>
            <SortHeader column="answered" sort={sort} isNumber>
              {t().overview.answered}
            </SortHeader>
          </tr>
        </thead>
        <tbody>
          <For each={shown()}>{(assistant) => <HomeAssistantRow assistant={assistant} />}</For>
        </tbody>
      </table>
      <Show when={shown().length === 0}>
        <p class="section-description">{t().home.searchNothing}</p>
      </Show>
    </>
  );
}
