import { For, Show } from "solid-js";
import type { ConversationListItem } from "~/contract/conversations";
import { useTexts } from "~/lib/i18n/locale";
import { TimeAgo } from "~/ui/time-ago";
import { useWorkspace } from "../assistants/workspace";

/** What the same visitor asked at other times. */
export function OtherConversations(props: { conversations: readonly ConversationListItem[] }) {
  const t = useTexts();
  const workspace = useWorkspace();
  return (
    <section class="other-conversations">
      <h2 class="dim">{t().conversations.others}</h2>
      <Show when={props.conversations.length > 0} fallback={<p>{t().conversations.noOther}</p>}>
        <ul>
          <For each={props.conversations}>
            {(other) => (
              <li>
                <a href={`/assistants/${workspace().id}/conversations/${other.id}`}>
                  <span class="link">{other.title}</span>
                  <span class="dim">
                    <TimeAgo at={other.lastMessageAt} />
                  </span>
                </a>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
