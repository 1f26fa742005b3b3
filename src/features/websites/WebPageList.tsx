import "~/ui/table.css";
import { createSignal, For, Show } from "solid-js";
import { type WebPageState, type WebSourceView, webPageStates } from "~/contract/web-sources";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Button } from "~/ui/button";
import { CompactSelect } from "~/ui/compact-select";
import { useWorkspace } from "../assistants/workspace";
import { readPages } from "./read-pages";
import { WebPageRow } from "./WebPageRow";

/** The pages of an address, in one state or in all. */
export function WebPageList(props: { source: WebSourceView }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const [state, setState] = createSignal<WebPageState>();
  const [lists, setLists] = createSignal(1);
  const read = createLive(() => readPages(workspace().id, props.source.id, state(), lists()));
  const none = () => (props.source.state === "visiting" ? t().websites.pagesSoon : t().websites.pagesNone);
  return (
    <>
      <div class="filter-bar web-pages-filter">
        <CompactSelect
          label={t().websites.filter}
          value={state() ?? ""}
          options={[
            { value: "", label: t().websites.allPages },
            ...webPageStates.map((value) => ({ value, label: t().websites.pageStates[value] })),
          ]}
          onChange={(value) => setState(webPageStates.find((known) => known === value))}
        />
      </div>
      <Show when={read()}>
        {(known) => (
          <>
            <Show when={known().items.length > 0} fallback={<p class="section-description">{none()}</p>}>
              <table class="table table-stacked document-table">
                <thead>
                  <tr>
                    <th scope="col">{t().websites.columns.address}</th>
                    <th scope="col">{t().websites.columns.state}</th>
                    <th scope="col" class="table-number">
                      {t().websites.seen}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  <For each={known().items}>{(page) => <WebPageRow webSourceId={props.source.id} page={page} />}</For>
                </tbody>
              </table>
            </Show>
            <Show when={known().hasMore}>
              <p class="load-more">
                <Button kind="quiet" onClick={() => setLists(lists() + 1)}>
                  {t().words.loadMore}
                </Button>
              </p>
            </Show>
          </>
        )}
      </Show>
    </>
  );
}
