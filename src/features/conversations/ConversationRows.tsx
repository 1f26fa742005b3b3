import "~/ui/rows.css";
import "./conversation-rows.css";
import { For, Show } from "solid-js";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import type { Selection } from "~/ui/selection";
import { Tick } from "~/ui/tick";
import { TimeAgo } from "~/ui/time-ago";
import { ConversationTitle, type Listed } from "./ConversationTitle";
import { OutcomeBadge } from "./OutcomeBadge";

interface RowsProps {
  workspaceId: string;
  conversations: readonly Listed[];
  /** Where rows can be ticked. */
  selection?: Selection | undefined;
}

/** Conversations, one a row: the first question, how it ended, how sure, when. */
export function ConversationRows(props: RowsProps) {
  const t = useTexts();
  return (
    <div class="conversation-rows" classList={{ "conversation-rows-ticked": Boolean(props.selection) }}>
      <div class="rows-head" aria-hidden="true">
        <span>{t().conversations.columns.question}</span>
        <span>{t().conversations.columns.outcome}</span>
        <span class="rows-number">{t().conversations.columns.score}</span>
        <span class="rows-number">{t().conversations.columns.when}</span>
      </div>
      <ul class="rows">
        <For each={props.conversations}>
          {(conversation) => (
            <li classList={{ "is-ticked": props.selection?.has(conversation.id) }}>
              <Show when={props.selection}>
                {(selection) => (
                  <Tick
                    label={t().conversations.select(conversation.title)}
                    isTicked={selection().has(conversation.id)}
                    onChange={(isTicked, isRange) => selection().set(conversation.id, isTicked, isRange)}
                  />
                )}
              </Show>
              <Row workspaceId={props.workspaceId} conversation={conversation} />
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}

function Row(props: { workspaceId: string; conversation: Listed }) {
  const formats = useFormats();
  const excerpt = () => props.conversation.match?.excerpt;
  const place = () => {
    const path = `/assistants/${props.workspaceId}/conversations/${props.conversation.id}`;
    return excerpt() ? `${path}#${excerpt()?.messageId}` : path;
  };
  return (
    <a href={place()} data-conversation={props.conversation.id}>
      <span class="rows-main">
        <ConversationTitle conversation={props.conversation} />
      </span>
      <span class="conversation-rows-state">
        <OutcomeBadge outcome={props.conversation.lastOutcome} state={props.conversation.lastState} />
      </span>
      <span class="rows-number">{formats.score(props.conversation.lastRagScore)}</span>
      <span class="rows-number dim">
        <TimeAgo at={props.conversation.lastMessageAt} />
      </span>
    </a>
  );
}
