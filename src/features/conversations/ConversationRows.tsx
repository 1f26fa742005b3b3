import "~/ui/rows.css";
import "./conversation-rows.css";
import { For, Show } from "solid-js";
import type { ConversationListItem } from "~/contract/conversations";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { TimeAgo } from "~/ui/time-ago";
import { OutcomeBadge } from "./OutcomeBadge";

/** Conversations, one a row: the first question, how it ended, how sure, when. */
export function ConversationRows(props: { workspaceId: string; conversations: readonly ConversationListItem[] }) {
  const t = useTexts();
  return (
    <div class="conversation-rows">
      <div class="rows-head" aria-hidden="true">
        <span>{t().conversations.columns.question}</span>
        <span>{t().conversations.columns.outcome}</span>
        <span class="rows-number">{t().conversations.columns.score}</span>
        <span class="rows-number">{t().conversations.columns.when}</span>
      </div>
      <ul class="rows">
        <For each={props.conversations}>
          {(conversation) => <Row workspaceId={props.workspaceId} conversation={conversation} />}
        </For>
      </ul>
    </div>
  );
}

function Row(props: { workspaceId: string; conversation: ConversationListItem }) {
  const t = useTexts();
  const formats = useFormats();
  return (
    <li>
      <a href={`/assistants/${props.workspaceId}/conversations/${props.conversation.id}`}>
        <span class="rows-main">
          {props.conversation.title}
          <Show when={props.conversation.channel === "test"}>
            <span class="dim"> · {t().conversations.channels.test}</span>
          </Show>
          <Show when={props.conversation.messageCount > 2}>
            <span class="dim"> · {t().conversations.messages(props.conversation.messageCount)}</span>
          </Show>
        </span>
        <span class="conversation-rows-state">
          <OutcomeBadge outcome={props.conversation.lastOutcome} state={props.conversation.lastState} />
        </span>
        <span class="rows-number">{formats.score(props.conversation.lastRagScore)}</span>
        <span class="rows-number dim">
          <TimeAgo at={props.conversation.lastMessageAt} />
        </span>
      </a>
    </li>
  );
}
