import "./faq.css";
import Trash from "@lucide/icons/icons/trash";
import { Show } from "solid-js";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { EmptyState } from "~/ui/empty-state";
import { usePageInAddress } from "~/ui/page-in-address";
import { Pagination } from "~/ui/pagination";
import { useWorkspace } from "../assistants/workspace";
import { RestorableRows } from "../restorables/RestorableRows";
import { FaqFilterBar } from "./FaqFilterBar";
import { deletedFaqQuery, faqPageSize } from "./faq.queries";
import { useFaqCommands } from "./faq-commands";
import { useFaqFilters } from "./faq-filters";

/** The question-réponses deleted in the last seven days, the last deleted first, a page at a time, and the way back. */
export function DeletedFaq() {
  const t = useTexts();
  const formats = useFormats();
  const workspace = useWorkspace();
  const commands = useFaqCommands();
  const { deletedAsked } = useFaqFilters();
  const list = createLive(() => deletedFaqQuery(workspace().id, deletedAsked()));
  const pages = usePageInAddress({ count: () => list()?.found ?? 0, size: faqPageSize });
  return (
    <Show when={list()}>
      {(shown) => (
        <>
          <FaqFilterBar />
          <Show
            when={shown().total > 0}
            fallback={
              <EmptyState icon={Trash} title={t().faq.deletedEmptyTitle}>
                {t().words.deletedStays}
              </EmptyState>
            }
          >
            <p class="dim faq-count list-top" role="status" ref={pages.top} tabIndex={-1}>
              {t().faq.deletedCount(shown().found, formats.number(shown().found))}
              {pages.pages() > 1 && ` · ${t().words.pageOf(shown().page, pages.pages())}`}
            </p>
            <Show when={shown().found > 0} fallback={<p class="section-description">{t().faq.noneMatch}</p>}>
              <RestorableRows
                rows={shown().items}
                nameOf={({ question }) => question}
                main={(entry) => (
                  <>
                    <div>{entry.question}</div>
                    <span class="dim faq-answer">{entry.preview}</span>
                  </>
                )}
                goneOn={t().faq.goneOn}
                restore={(entry) => commands.restore(workspace().id, entry)}
              />
            </Show>
            <Pagination page={shown().page} pages={pages.pages()} addressOf={pages.addressOf} onPage={pages.go} />
          </Show>
        </>
      )}
    </Show>
  );
}
