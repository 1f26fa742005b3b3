import { useLocation } from "@solidjs/router";
import { For, Show } from "solid-js";
import type { InboxItem } from "~/contract/inbox";
import { useTexts } from "~/lib/i18n/locale";
import { TimeAgo } from "~/ui/time-ago";
import { useMe } from "../accounts/me";
import { openPath } from "./conversation-address";
import { groupOf, inboxGroups } from "./grouped";
import { WaitingTime } from "./WaitingTime";

interface InboxListProps {
  items: readonly InboxItem[];
  openId: string | undefined;
  /** Over all assistants: each line names its own. */
  isGlobal: boolean;
}

/** Who waits, longest first; what I hold; what colleagues hold. */
export function InboxList(props: InboxListProps) {
  const t = useTexts();
  const me = useMe();
  const of = (group: (typeof inboxGroups)[number]) =>
    props.items.filter((item) => groupOf(item, me().userId) === group);
  return (
    <nav class="inbox-list" aria-label={t().inbox.list}>
      <For each={inboxGroups}>
        {(group) => (
          <Show when={of(group).length > 0}>
            <h2>
              {t().inbox.groups[group]} <span class="dim">{of(group).length}</span>
            </h2>
            <ul>
              <For each={of(group)}>
                {(item) => <Line item={item} isOpen={item.id === props.openId} isGlobal={props.isGlobal} />}
              </For>
            </ul>
          </Show>
        )}
      </For>
    </nav>
  );
}

function Line(props: { item: InboxItem; isOpen: boolean; isGlobal: boolean }) {
  const t = useTexts();
  const me = useMe();
  const location = useLocation();
  const others = () => props.item.viewers.filter(({ userId }) => userId !== me().userId);
  return (
    <li>
      <a
        class="inbox-line"
        classList={{ "inbox-line-unanswered": props.item.unansweredSince !== null }}
        href={openPath(location.pathname, props.item)}
        aria-current={props.isOpen ? "true" : undefined}
      >
        <span class="inbox-line-title">{props.item.title}</span>
        <Show when={props.item.excerpt !== props.item.title}>
          <span class="inbox-line-excerpt dim">{props.item.excerpt}</span>
        </Show>
        <span class="inbox-line-facts dim">
          <Show when={props.item.unansweredSince} fallback={<TimeAgo at={props.item.lastMessageAt} />}>
            {(since) => <WaitingTime since={since()} />}
          </Show>
          <Show when={props.item.holder && props.item.holder.userId !== me().userId && props.item.holder}>
            {(holder) => <span>{t().inbox.held(holder().name)}</span>}
          </Show>
          <Show when={props.isGlobal}>
            <span>{props.item.workspaceName}</span>
          </Show>
          <Show when={others().length > 0}>
            <span>{t().inbox.looking(namesOf(others()))}</span>
          </Show>
        </span>
      </a>
    </li>
  );
}

const namesOf = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(", ");
