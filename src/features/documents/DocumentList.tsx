import FileText from "lucide-solid/icons/file-text";
import { createMemo, createSignal, Show } from "solid-js";
import type { DocumentView } from "~/contract/documents";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Button } from "~/ui/button";
import { CompactSelect } from "~/ui/compact-select";
import { EmptyState } from "~/ui/empty-state";
import { SearchField } from "~/ui/search-field";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { DocumentTable } from "./DocumentTable";
import { type DocumentGroup, groupOf } from "./document-state";
import { documentsQuery } from "./documents.queries";
import { matchingDocuments } from "./matching-documents";
import { useUploads } from "./uploads";

const shownAtOnce = 100;
/** Below this a list is read faster than it is searched. */
const searchFrom = 8;

export function DocumentList() {
  const workspace = useWorkspace();
  const uploads = useUploads();
  const documents = createLive(() => documentsQuery(workspace().id));
  const isWaiting = () => uploads.list(workspace().id).length > 0;
  return (
    <Show when={documents()}>
      {(list) => (
        <Show when={list().length > 0} fallback={isWaiting() ? null : <NoDocument />}>
          <Searchable documents={list()} />
        </Show>
      )}
    </Show>
  );
}

function Searchable(props: { documents: readonly DocumentView[] }) {
  const t = useTexts();
  const formats = useFormats();
  const workspace = useWorkspace();
  const [search, setSearch] = createSignal("");
  const [group, setGroup] = createSignal<DocumentGroup>();
  const [shown, setShown] = createSignal(shownAtOnce);
  const found = createMemo(() => matchingDocuments(props.documents, search(), group()));
  const ready = () => props.documents.filter(({ state }) => groupOf(state) === "ready").length;
  const groups: readonly DocumentGroup[] = ["ready", "busy", "failed"];
  return (
    <>
      <Show when={props.documents.length >= searchFrom}>
        <search class="filter-bar">
          <SearchField label={t().documents.filter} value="" onInput={setSearch} />
          <CompactSelect
            label={t().documents.filterState}
            value={group() ?? ""}
            options={[
              { value: "", label: t().documents.allStates },
              { value: "ready", label: t().documents.onlyReady },
              { value: "busy", label: t().documents.onlyBusy },
              { value: "failed", label: t().documents.onlyFailed },
            ]}
            onChange={(value) => setGroup(groups.find((known) => known === value))}
          />
        </search>
      </Show>
      <p class="dim document-count" role="status">
        {t().documents.ready(formats.number(ready()), formats.number(props.documents.length))}
      </p>
      <Show when={found().length > 0} fallback={<p class="section-description">{t().documents.noneMatch}</p>}>
        <DocumentTable workspaceId={workspace().id} documents={found().slice(0, shown())} />
      </Show>
      <Show when={found().length > shown()}>
        <p class="load-more">
          <Button kind="quiet" onClick={() => setShown(shown() + shownAtOnce)}>
            {t().words.loadMore}
          </Button>
        </p>
      </Show>
    </>
  );
}

function NoDocument() {
  const t = useTexts();
  const can = useCan();
  return (
    <EmptyState icon={FileText} title={t().documents.emptyTitle}>
      <p>{t().documents.emptyText}</p>
      <Show when={!can("document.upload")}>
        <p>{t().documents.emptyReader}</p>
      </Show>
    </EmptyState>
  );
}
