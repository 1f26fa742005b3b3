import "./conversation-detail.css";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import { For, Show } from "solid-js";
import type { ConversationDetail as Detail, MessageView } from "~/contract/conversations";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Badge } from "~/ui/badge";
import { PageHeader } from "~/ui/page-header";
import { PageTitle } from "~/ui/page-title";
import { useWorkspace } from "../assistants/workspace";
import { ConversationFacts } from "./ConversationFacts";
import { conversationQuery } from "./conversations.queries";
import { DeleteConversation } from "./DeleteConversation";
import { Message } from "./Message";
import { OutcomeBadge } from "./OutcomeBadge";

/** One conversation whole, as it grows: what was said, what was read to answer, how sure and how fast. */
export function ConversationDetail(props: { conversationId: string }) {
  const workspace = useWorkspace();
  const conversation = createLive(() => conversationQuery(workspace().id, props.conversationId));
  return <Show when={conversation()}>{(known) => <Whole conversation={known()} />}</Show>;
}

function Whole(props: { conversation: Detail }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const questionOf = (answer: MessageView) => {
    const { messages } = props.conversation;
    const before = messages.slice(
      0,
      messages.findIndex(({ id }) => id === answer.id),
    );
    return before.findLast(({ role }) => role === "visitor")?.text;
  };
  return (
    <>
      <PageTitle parts={[props.conversation.title, workspace().name]} />
      <PageHeader
        title={props.conversation.title}
        above={
          <a class="back-link" href={`/assistants/${workspace().id}/conversations`}>
            <ArrowLeft size={14} strokeWidth={1.5} />
            {t().conversations.back}
          </a>
        }
        actions={<DeleteConversation conversationId={props.conversation.id} />}
      />
      <div class="conversation-detail">
        <ol class="conversation-messages">
          <For each={props.conversation.messages}>
            {(message) => <Message message={message} question={questionOf(message)} />}
          </For>
        </ol>
        <aside>
          <p class="conversation-detail-state">
            <OutcomeBadge outcome={props.conversation.lastOutcome} state={props.conversation.lastState} />
            <Badge>{t().conversations.channels[props.conversation.channel]}</Badge>
          </p>
          <ConversationFacts conversation={props.conversation} />
        </aside>
      </div>
    </>
  );
}
