import Trash from "@lucide/icons/icons/trash";
import { createEffect, on, Show } from "solid-js";
import type { DeletedDocument } from "~/contract/documents";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { EmptyState } from "~/ui/empty-state";
import { usePageInAddress } from "~/ui/page-in-address";
import { Pagination } from "~/ui/pagination";
import { useWorkspace } from "../assistants/workspace";
import { RestorableRows } from "../restorables/RestorableRows";
import { DocumentFile } from "./DocumentFile";
import { DocumentFilterBar } from "./DocumentFilterBar";
import { useDocumentCommands } from "./document-commands";
import { createDocumentSearch } from "./document-filters";
import { deletedDocumentsQuery, documentPageSize } from "./documents.queries";

/** The documents deleted in the last seven days, the last deleted first, and the way back. */
export function DeletedDocuments() {
  const t = useTexts();
  const workspace = useWorkspace();
  const documents = createLive(() => deletedDocumentsQuery(workspace().id));
  const search = createDocumentSearch(() => documents() ?? []);
  return (
    <Show when={documents()}>
      {(list) => (
        <>
          <DocumentFilterBar search={search} />
          <Show
            when={list().length > 0}
            fallback={
              <EmptyState icon={Trash} title={t().documents.deletedEmptyTitle}>
                {t().words.deletedStays}
              </EmptyState>
            }
          >
            <Found search={search} />
          </Show>
        </>
      )}
    </Show>
  );
}

function Found(props: { search: ReturnType<typeof createDocumentSearch<DeletedDocument>> }) {
  const t = useTexts();
  const formats = useFormats();
  const workspace = useWorkspace();
  const commands = useDocumentCommands();
  const found = () => props.search.found();
  const pages = usePageInAddress({ count: () => found().length, size: documentPageSize });
  createEffect(on(props.search.asked, pages.restart, { defer: true }));
  return (
    <>
      <div class="document-count list-top" ref={pages.top} tabIndex={-1}>
        <p class="dim" role="status">
          {t().documents.deletedCount(found().length, formats.number(found().length))}
          {pages.pages() > 1 && ` · ${t().words.pageOf(pages.page(), pages.pages())}`}
        </p>
      </div>
      <Show when={found().length > 0} fallback={<p class="section-description">{t().documents.noneMatch}</p>}>
        <RestorableRows
          rows={pages.rows(found())}
          nameOf={({ title }) => title}
          main={(document) => (
            <>
              <div>{document.title}</div>
              <DocumentFile document={document} />
            </>
          )}
          goneOn={t().documents.goneOn}
          restore={(document) => commands.restore(workspace().id, document)}
        />
      </Show>
      <Pagination page={pages.page()} pages={pages.pages()} addressOf={pages.addressOf} onPage={pages.go} />
    </>
  );
}
