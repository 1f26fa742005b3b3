import "~/ui/table.css";
import "./faq.css";
import MessageCircleQuestion from "lucide-solid/icons/message-circle-question-mark";
import { createEffect, createSignal, For, on, onCleanup, type ParentProps, Show } from "solid-js";
import { type FaqFilter, faqFilters } from "~/contract/faq";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Button, LinkButton } from "~/ui/button";
import { CompactSelect } from "~/ui/compact-select";
import { EmptyState } from "~/ui/empty-state";
import { SearchField } from "~/ui/search-field";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { FaqRows } from "./FaqRows";
import { faqListQuery } from "./faq.queries";

const typingMs = 300;

/** The question-réponses of an assistant, the last changed first, kept true as they change. */
export function FaqList() {
  const workspace = useWorkspace();
  const first = createLive(() => faqListQuery(workspace().id, undefined, undefined, undefined));
  return (
    <Show when={first()}>
      {(page) => (
        <Show when={page().total > 0} fallback={<NoEntry />}>
          <Searchable total={page().total} />
        </Show>
      )}
    </Show>
  );
}

function Searchable(props: { total: number }) {
  const t = useTexts();
  const formats = useFormats();
  const [search, setSearch] = createSignal("");
  const [filter, setFilter] = createSignal<FaqFilter>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const searchSoon = (text: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => setSearch(text.trim()), typingMs);
  };
  return (
    <>
      <search class="filter-bar">
        <SearchField label={t().faq.search} value="" onInput={searchSoon} />
        <CompactSelect
          label={t().faq.filter}
          value={filter() ?? ""}
          options={[
            { value: "", label: t().faq.filters.all },
            ...faqFilters.map((value) => ({ value, label: t().faq.filters[value] })),
          ]}
          onChange={(value) => setFilter(faqFilters.find((known) => known === value))}
        />
      </search>
      <p class="dim faq-count" role="status">
        {t().faq.count(formats.number(props.total))}
      </p>
      <Table search={search() || undefined} filter={filter()} />
    </>
  );
}

interface TableProps {
  search: string | undefined;
  filter: FaqFilter | undefined;
}

function Table(props: TableProps) {
  const t = useTexts();
  const [cursors, setCursors] = createSignal<(string | undefined)[]>([undefined]);
  createEffect(on([() => props.search, () => props.filter], () => setCursors([undefined]), { defer: true }));
  return (
    <table class="table table-stacked faq-table">
      <thead>
        <tr>
          <th scope="col">{t().faq.columns.question}</th>
          <th scope="col">{t().faq.columns.state}</th>
          <th scope="col" class="table-number">
            {t().faq.columns.uses}
          </th>
          <th scope="col" class="table-number">
            {t().faq.columns.changed}
          </th>
          <th scope="col">
            <span class="visually-hidden">{t().faq.columns.actions}</span>
          </th>
        </tr>
      </thead>
      <For each={cursors()}>
        {(cursor, at) => (
          <Page
            {...props}
            cursor={cursor}
            isLast={at() === cursors().length - 1}
            onMore={(next) => setCursors([...cursors(), next])}
          />
        )}
      </For>
    </table>
  );
}

function Page(props: TableProps & { cursor: string | undefined; isLast: boolean; onMore: (next: string) => void }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const page = createLive(() => faqListQuery(workspace().id, props.search, props.filter, props.cursor));
  const next = () => (props.isLast ? page()?.nextCursor : null);
  return (
    <>
      <FaqRows workspaceId={workspace().id} entries={page()?.items ?? []} />
      <Show when={!props.cursor && page()?.items.length === 0}>
        <Note>{t().faq.noneMatch}</Note>
      </Show>
      <Show when={next()}>
        {(cursor) => (
          <Note>
            <Button kind="quiet" onClick={() => props.onMore(cursor())}>
              {t().words.loadMore}
            </Button>
          </Note>
        )}
      </Show>
    </>
  );
}

const columnCount = 5;

function Note(props: ParentProps) {
  return (
    <tbody>
      <tr>
        <td colSpan={columnCount} class="table-main">
          {props.children}
        </td>
      </tr>
    </tbody>
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
