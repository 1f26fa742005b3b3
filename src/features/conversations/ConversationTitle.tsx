import "./conversation-rows.css";
import { Show } from "solid-js";
import type { FoundConversation } from "~/contract/conversation-list";
import type { ConversationListItem } from "~/contract/conversations";
import { useTexts } from "~/lib/i18n/locale";
import { ConversationMarks } from "./ConversationMarks";
import { MarkedText } from "./MarkedText";

export type Listed = ConversationListItem & Partial<Pick<FoundConversation, "match">>;

/** What tells a conversation from others: its first question, what was made of it, and the words found in it. */
export function ConversationTitle(props: { conversation: Listed }) {
  return (
    <>
      <Show when={props.conversation.match} fallback={props.conversation.title}>
        {(match) => <MarkedText text={match().title} />}
      </Show>
      <ConversationMarks conversation={props.conversation} />
      <Show when={props.conversation.match?.excerpt}>{(found) => <Excerpt excerpt={found()} />}</Show>
    </>
  );
}

function Excerpt(props: { excerpt: NonNullable<NonNullable<FoundConversation["match"]>["excerpt"]> }) {
  const t = useTexts();
  return (
    <span class="conversation-rows-excerpt dim">
      {t().conversations.saidBy(t().conversations[props.excerpt.role])} <MarkedText text={props.excerpt.text} />
    </span>
  );
}
