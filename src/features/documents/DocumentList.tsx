import FileText from "@lucide/icons/icons/file-text";
import { createEffect, on, Show } from "solid-js";
import type { DocumentView } from "~/contract/documents";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { EmptyState } from "~/ui/empty-state";
import { useRememberedAddress } from "~/ui/left-address";
import { usePageInAddress } from "~/ui/page-in-address";
import { Pagination } from "~/ui/pagination";
import { createSelection } from "~/ui/selection";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { DeletedDocuments } from "./DeletedDocuments";
import { DocumentFilterBar } from "./DocumentFilterBar";
import { DocumentSelectionBar } from "./DocumentSelectionBar";
import { DocumentTable } from "./DocumentTable";
import { createDocumentFilters } from "./document-filters";
import { groupOf } from "./document-state";
import { useDocumentState } from "./document-state-asked";
import { documentPageSize, documentsQuery } from "./documents.queries";
import { ToDeletedDocuments } from "./ToDeletedDocuments";
import { useUploads } from "./uploads";

/** A single document needs no search. */
const searchFrom = 2;

export function DocumentList() {
  const { isDeleted } = useDocumentState();
  useRememberedAddress();
  return (
    <Show when={isDeleted()} fallback={<KeptDocuments />}>
      <DeletedDocuments />
    </Show>
  );
}

function KeptDocuments() {
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
  const pages = usePageInAddress({ count: () => filters.found().length, size: documentPageSize });
  const selection = createSelection(filters.found);
  // What is looked for, and what comes first, is on the first page.
  createEffect(on(filters.asked, pages.restart, { defer: true }));
  const isSelectable = () => can("document.reindex") || can("document.delete");
  const ready = () => props.documents.filter(({ state }) => groupOf(state) === "ready").length;
  return (
    <>
      <Show when={props.documents.length >= searchFrom || filters.isNarrowed()} fallback={<ToDeletedDocuments />}>
        <DocumentFilterBar search={filters} />
      </Show>
      <div class="document-count list-top" ref={pages.top} tabIndex={-1}>
        <p class="dim" role="status">
          {t().documents.ready(ready(), formats.number(ready()), formats.number(props.documents.length))}
          {pages.pages() > 1 && ` · ${t().words.pageOf(pages.page(), pages.pages())}`}
        </p>
        <Show when={isSelectable() && filters.found().length > 0}>
          <DocumentSelectionBar selection={selection} />
        </Show>
      </div>
      <Show when={filters.found().length > 0} fallback={<p class="section-description">{t().documents.noneMatch}</p>}>
        <DocumentTable
          workspaceId={workspace().id}
          documents={pages.rows(filters.found())}
          selection={isSelectable() ? selection : undefined}
        />
      </Show>
      <Pagination page={pages.page()} pages={pages.pages()} addressOf={pages.addressOf} onPage={pages.go} />
    </>
  );
}

function NoDocument() {
  const t = useTexts();
  const can = useCan();
  return (
    <EmptyState icon={FileText} title={t().documents.emptyTitle} action={<ToDeletedDocuments />}>
      <p>{t().documents.emptyText}</p>
      <Show when={!can("document.upload")}>
        <p>{t().documents.emptyReader}</p>
      </Show>
    </EmptyState>
  );
}
