import MessageCircleQuestion from "@lucide/icons/icons/message-circle-question-mark";
import { Show } from "solid-js";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useRememberedAddress } from "~/ui/left-address";
import { usePageInAddress } from "~/ui/page-in-address";
import { Pagination } from "~/ui/pagination";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { DeletedFaq } from "./DeletedFaq";
import { FaqFilterBar } from "./FaqFilterBar";
import { FaqTable } from "./FaqTable";
import { faqListQuery, faqPageSize } from "./faq.queries";
import { useFaqFilters } from "./faq-filters";
import { ToDeletedFaq } from "./ToDeletedFaq";

/** The question-réponses of an assistant, or the deleted ones. */
export function FaqList() {
  const { isDeleted } = useFaqFilters();
  useRememberedAddress();
  return (
    <Show when={isDeleted()} fallback={<KeptFaq />}>
      <DeletedFaq />
    </Show>
  );
}

/** The last changed first, a page at a time, kept true as they change. */
function KeptFaq() {
  const t = useTexts();
  const formats = useFormats();
  const workspace = useWorkspace();
  const { asked } = useFaqFilters();
  const list = createLive(() => faqListQuery(workspace().id, asked()));
  const pages = usePageInAddress({ count: () => list()?.found ?? 0, size: faqPageSize });
  return (
    <Show when={list()}>
      {(shown) => (
        <Show when={shown().total > 0} fallback={<NoEntry />}>
          <FaqFilterBar />
          <p class="dim faq-count list-top" role="status" ref={pages.top} tabIndex={-1}>
            {shown().found < shown().total
              ? t().faq.countFound(formats.number(shown().found), formats.number(shown().total))
              : t().faq.count(formats.number(shown().total))}
            {pages.pages() > 1 && ` · ${t().words.pageOf(shown().page, pages.pages())}`}
          </p>
          <Show when={shown().found > 0} fallback={<p class="section-description">{t().faq.noneMatch}</p>}>
            <FaqTable workspaceId={workspace().id} entries={shown().items} />
          </Show>
          <Pagination page={shown().page} pages={pages.pages()} addressOf={pages.addressOf} onPage={pages.go} />
        </Show>
      )}
    </Show>
  );
}

function NoEntry() {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  const at = (page: string) => `/assistants/${workspace().id}/${page}`;
  return (
    <EmptyState
      icon={MessageCircleQuestion}
      title={t().faq.emptyTitle}
      action={
        <>
          <Show when={can("faq.propose")}>
            <LinkButton href={at("faq/new")}>{t().faq.add}</LinkButton>
          </Show>
          <Show when={can("faq.import")}>
            <LinkButton kind="quiet" href={at("faq/import")}>
              {t().faq.importAction}
            </LinkButton>
          </Show>
          <LinkButton kind="quiet" href={at("conversations?outcome=no_answer")}>
            {t().faq.toGaps}
          </LinkButton>
          <ToDeletedFaq />
        </>
      }
    >
      <p>{t().faq.emptyText}</p>
      <Show when={!can("faq.propose")}>
        <p>{t().faq.emptyReader}</p>
      </Show>
    </EmptyState>
  );
}
