import Archive from "lucide-solid/icons/archive";
import Check from "lucide-solid/icons/check";
import ThumbsDown from "lucide-solid/icons/thumbs-down";
import ThumbsUp from "lucide-solid/icons/thumbs-up";
import { type JSX, Show } from "solid-js";
import type { ConversationListItem } from "~/contract/conversations";
import { useTexts } from "~/lib/i18n/locale";

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
        <ThumbsUp size={14} strokeWidth={1.5} />
      </Mark>
      <Mark isShown={props.conversation.thumbsDown > 0} label={t().conversations.disliked}>
        <ThumbsDown size={14} strokeWidth={1.5} />
      </Mark>
      <Mark isShown={props.conversation.isResolved} label={t().conversations.isResolved}>
        <Check size={14} strokeWidth={1.5} />
      </Mark>
      <Mark isShown={props.conversation.isArchived} label={t().conversations.isArchived}>
        <Archive size={14} strokeWidth={1.5} />
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
