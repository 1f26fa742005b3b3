import FileText from "lucide-solid/icons/file-text";
import { createSignal, Show } from "solid-js";
import type { DocumentView } from "~/contract/documents";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { DocumentFilterBar } from "./DocumentFilterBar";
import { DocumentTable } from "./DocumentTable";
import { createDocumentFilters } from "./document-filters";
import { createDocumentSelection } from "./document-selection";
import { groupOf } from "./document-state";
import { documentsQuery } from "./documents.queries";
import { SelectionBar } from "./SelectionBar";
import { useUploads } from "./uploads";

const shownAtOnce = 100;
/** A single document needs no search. */
const searchFrom = 2;

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
  const can = useCan();
  const formats = useFormats();
  const workspace = useWorkspace();
  const filters = createDocumentFilters(() => props.documents);
  const [shown, setShown] = createSignal(shownAtOnce);
  const selection = createDocumentSelection(filters.found);
  const isSelectable = () => can("document.reindex") || can("document.delete");
  const ready = () => props.documents.filter(({ state }) => groupOf(state) === "ready").length;
  return (
    <>
      <Show when={props.documents.length >= searchFrom}>
        <DocumentFilterBar filters={filters} />
      </Show>
      <div class="document-count">
        <p class="dim" role="status">
          {t().documents.ready(formats.number(ready()), formats.number(props.documents.length))}
        </p>
        <Show when={isSelectable() && filters.found().length > 0}>
          <SelectionBar selection={selection} />
        </Show>
      </div>
      <Show when={filters.found().length > 0} fallback={<p class="section-description">{t().documents.noneMatch}</p>}>
        <DocumentTable
          workspaceId={workspace().id}
          documents={filters.found().slice(0, shown())}
          selection={isSelectable() ? selection : undefined}
        />
      </Show>
      <Show when={filters.found().length > shown()}>
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
