import MessageSquare from "lucide-solid/icons/message-square";
import { createComputed, createSignal, on, Show } from "solid-js";
import type { ConversationListItem } from "~/contract/conversations";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { showToast } from "~/ui/toast";
import { useWorkspace } from "../assistants/workspace";
import { ConversationRows } from "./ConversationRows";
import { useConversationFilters } from "./conversation-filters";
import { conversationsQuery } from "./conversations.queries";
import { withFreshStart, withNextPage } from "./merge-page";

/** The conversations that pass the filters, newest first, kept true as they come; more on demand. */
export function ConversationList() {
  const t = useTexts();
  const workspace = useWorkspace();
  const { filters, isFiltered, clear } = useConversationFilters();
  const first = createLive(() => conversationsQuery(workspace().id, filters()));
  const [items, setItems] = createSignal<readonly ConversationListItem[]>([]);
  const [nextCursor, setNextCursor] = createSignal<string | null>(null);
  const [isLoading, setLoading] = createSignal(false);
  const filterKey = () => JSON.stringify(filters());
  // The copy listens to the rows coming and going; what changes inside a row, the row itself shows.
  const firstPage = () => {
    const page = first();
    return page && { items: [...page.items], nextCursor: page.nextCursor };
  };

  createComputed(
    on([firstPage, filterKey], ([page, key], previous) => {
      if (!page) return;
      const isSameList = previous?.[1] === key && items().length > page.items.length;
      setItems(isSameList ? withFreshStart(items(), page.items, page.nextCursor !== null) : [...page.items]);
      if (!isSameList) setNextCursor(page.nextCursor);
    }),
  );

  const loadMore = async (cursor: string) => {
    setLoading(true);
    await conversationsQuery(workspace().id, filters(), cursor).then(
      (page) => {
        setItems(withNextPage(items(), page.items));
        setNextCursor(page.nextCursor);
      },
      (error: unknown) => showToast({ text: sentenceOfError(t(), error) }),
    );
    setLoading(false);
  };

  return (
    <Show when={first()}>
      <Show
        when={items().length > 0}
        fallback={<NoConversation isFiltered={isFiltered()} onClear={clear} workspaceId={workspace().id} />}
      >
        <ConversationRows workspaceId={workspace().id} conversations={items()} />
        <Show when={nextCursor()}>
          {(cursor) => (
            <p class="load-more">
              <Button kind="quiet" isBusy={isLoading()} onClick={() => loadMore(cursor())}>
                {t().words.loadMore}
              </Button>
            </p>
          )}
        </Show>
      </Show>
    </Show>
  );
}

function NoConversation(props: { isFiltered: boolean; onClear: () => void; workspaceId: string }) {
  const t = useTexts();
  return (
    <Show
      when={props.isFiltered}
      fallback={
        <EmptyState
          icon={MessageSquare}
          title={t().conversations.emptyTitle}
          action={
            <>
              <LinkButton href={`/assistants/${props.workspaceId}/integration`}>
                {t().conversations.toIntegration}
              </LinkButton>
              <LinkButton kind="quiet" href={`/assistants/${props.workspaceId}/try`}>
                {t().conversations.toTry}
              </LinkButton>
            </>
          }
        >
          {t().conversations.emptyText}
        </EmptyState>
      }
    >
      <EmptyState
        icon={MessageSquare}
        title={t().conversations.noneMatch}
        action={
          <Button kind="quiet" onClick={() => props.onClear()}>
            {t().conversations.clearFilters}
          </Button>
        }
      />
    </Show>
  );
}
