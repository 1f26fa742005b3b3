import CircleCheck from "@lucide/icons/icons/circle-check";
import { For, Show } from "solid-js";
import { type GapPage, gapPageSize } from "~/contract/gaps";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useWorkspace } from "../assistants/workspace";
import { GapItem } from "./GapItem";
import { useGapFilters } from "./gap-filters";
import { gapsQuery } from "./gaps.queries";

/** One page of the questions that pass the filters, kept true as they come. */
export function GapList() {
  const workspace = useWorkspace();
  const { filters } = useGapFilters();
  const page = createLive(() => gapsQuery(workspace().id, filters()));
  return (
    <Show when={page()}>
      {(known) => (
        <Show when={known().items.length > 0} fallback={<NoGap />}>
          <Listed page={known()} />
        </Show>
      )}
    </Show>
  );
}

function Listed(props: { page: GapPage }) {
  const t = useTexts();
  const formats = useFormats();
  const { filters, set } = useGapFilters();
  const current = () => filters().page ?? 1;
  const last = () => Math.ceil(props.page.total / gapPageSize);
  const goTo = (page: number) => {
    set({ page: page === 1 ? undefined : String(page) });
    window.scrollTo({ top: 0 });
  };
  return (
    <>
      <p class="dim gap-count" role="status">
        {t().gaps.count(props.page.total, formats.number(props.page.total))}
      </p>
      <ul class="gap-list">
        <For each={props.page.items}>{(gap) => <GapItem gap={gap} />}</For>
      </ul>
      <Show when={last() > 1}>
        <nav class="form-actions" aria-label={t().gaps.pages}>
          <Button kind="quiet" disabled={current() === 1} onClick={() => goTo(current() - 1)}>
            {t().gaps.previous}
          </Button>
          <span class="dim">{t().gaps.pageOf(formats.number(current()), formats.number(last()))}</span>
          <Button kind="quiet" disabled={current() >= last()} onClick={() => goTo(current() + 1)}>
            {t().gaps.next}
          </Button>
        </nav>
      </Show>
    </>
  );
}

function NoGap() {
  const t = useTexts();
  const workspace = useWorkspace();
  const { filters, isFiltered, clear } = useGapFilters();
  const isNarrowed = () => isFiltered() || (filters().page ?? 1) > 1;
  return (
    <Show
      when={isNarrowed()}
      fallback={
        <EmptyState
          icon={CircleCheck}
          title={t().gaps.emptyTitle}
          action={
            <LinkButton kind="quiet" href={`/assistants/${workspace().id}/conversations`}>
              {t().gaps.toConversations}
            </LinkButton>
          }
        >
          <p>{t().gaps.emptyText}</p>
        </EmptyState>
      }
    >
      <EmptyState
        icon={CircleCheck}
        title={t().gaps.noneMatch}
        action={
          <Button kind="quiet" onClick={() => clear()}>
            {t().gaps.clearFilters}
          </Button>
        }
      />
    </Show>
  );
}
