import Archive from "@lucide/icons/icons/archive";
import Check from "@lucide/icons/icons/check";
import ThumbsDown from "@lucide/icons/icons/thumbs-down";
import ThumbsUp from "@lucide/icons/icons/thumbs-up";
import { type JSX, Show } from "solid-js";
import type { ConversationListItem } from "~/contract/conversations";
import { useTexts } from "~/lib/i18n/locale";
import { Icon } from "~/ui/icon";

/** What stands beside a conversation's title: where it was held, how long, what was thought and made of it. */
export function ConversationMarks(props: { conversation: ConversationListItem }) {
  const t = useTexts();
  return (
    <>
      <Show when={props.conversation.channel !== "widget"}>
        <span class="dim"> · {t().conversations.channels[props.conversation.channel]}</span>
      </Show>
      <Show when={props.conversation.messageCount > 2}>
        <span class="dim"> · {t().conversations.messages(props.conversation.messageCount)}</span>
      </Show>
      <Show when={props.conversation.ticket}>
        {(number) => <span class="dim"> · {t().conversations.ticket(number())}</span>}
      </Show>
      <Show when={props.conversation.visitorEmail}>{(email) => <span class="dim"> · {email()}</span>}</Show>
      <Show when={props.conversation.rating}>
        {(rating) => <span class="dim"> · {t().conversations.ratingOf(rating())}</span>}
      </Show>
      <Mark isShown={props.conversation.thumbsUp > 0} label={t().conversations.liked}>
        <Icon of={ThumbsUp} size={14} />
      </Mark>
      <Mark isShown={props.conversation.thumbsDown > 0} label={t().conversations.disliked}>
        <Icon of={ThumbsDown} size={14} />
      </Mark>
      <Mark isShown={props.conversation.isResolved} label={t().conversations.isResolved}>
        <Icon of={Check} size={14} />
      </Mark>
      <Mark isShown={props.conversation.isArchived} label={t().conversations.isArchived}>
        <Icon of={Archive} size={14} />
      </Mark>
    </>
  );
}

function Mark(props: { isShown: boolean; label: string; children: JSX.Element }) {
  return (
    <Show when={props.isShown}>
      <span class="conversation-mark" role="img" aria-label={props.label} title={props.label}>
        {props.children}
      </span>
    </Show>
  );
}
