import "./inbox.css";
import InboxIcon from "@lucide/icons/icons/inbox";
import { createMemo, Show, Suspense } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { EmptyState } from "~/ui/empty-state";
import { Skeleton } from "~/ui/skeleton";
import { useMe } from "../accounts/me";
import { inShownOrder } from "./grouped";
import { InboxConversation } from "./InboxConversation";
import { InboxList } from "./InboxList";
import { inboxQuery } from "./inbox.queries";
import { useInboxKeys } from "./inbox-keys";
import { useOpenConversation } from "./open-conversation";

/** Conversations in which a visitor waits for a person or has one, and the one that is open beside them. */
export function Inbox(props: { workspaceId: string | null }) {
  const t = useTexts();
  const me = useMe();
  const list = createLive(() => inboxQuery(props.workspaceId));
  const place = useOpenConversation();
  const items = createMemo(() => inShownOrder(list()?.items ?? [], me().userId));
  useInboxKeys(items, place);
  return (
    <Show when={list()}>
      <Show
        when={items().length > 0 || place.current()}
        fallback={
          <EmptyState icon={InboxIcon} title={t().inbox.emptyTitle}>
            {t().inbox.emptyText}
          </EmptyState>
        }
      >
        <div class="inbox" classList={{ "inbox-open": place.current() !== null }}>
          <InboxList items={items()} openId={place.current()?.conversationId} isGlobal={props.workspaceId === null} />
          <div class="inbox-pane">
            <Show
              when={place.current()?.conversationId}
              keyed
              fallback={<p class="inbox-choose dim">{t().inbox.choose}</p>}
            >
              {(conversationId) => (
                <Suspense fallback={<Skeleton lines={6} />}>
                  <InboxConversation
                    workspaceId={place.current()?.workspaceId ?? ""}
                    conversationId={conversationId}
                    onLeave={place.leave}
                  />
                </Suspense>
              )}
            </Show>
          </div>
        </div>
        <p class="inbox-shortcuts dim">{t().inbox.shortcuts}</p>
      </Show>
    </Show>
  );
}
