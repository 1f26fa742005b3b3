import "./conversation-detail.css";
import ArrowLeft from "@lucide/icons/icons/arrow-left";
import { useNavigate } from "@solidjs/router";
import { For, Show } from "solid-js";
import type { ConversationDetail as Detail, MessageView } from "~/contract/conversations";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Badge } from "~/ui/badge";
import { Icon } from "~/ui/icon";
import { leftAddress } from "~/ui/left-address";
import { PageHeader } from "~/ui/page-header";
import { PageTitle } from "~/ui/page-title";
import { useWorkspace } from "../assistants/workspace";
import { openPath } from "../inbox/conversation-address";
import { ConversationActions } from "./ConversationActions";
import { ConversationFacts } from "./ConversationFacts";
import { useConversationCommands } from "./conversation-commands";
import { conversationQuery } from "./conversations.queries";
import { Message } from "./Message";
import { OtherConversations } from "./OtherConversations";
import { OutcomeBadge } from "./OutcomeBadge";
import { useShownMessage } from "./shown-message";

/** One conversation whole, as it grows: what was said, what was read to answer, how sure and how fast. */
export function ConversationDetail(props: { conversationId: string }) {
  const workspace = useWorkspace();
  const conversation = createLive(() => conversationQuery(workspace().id, props.conversationId));
  return <Show when={conversation()}>{(known) => <Whole conversation={known()} />}</Show>;
}

function Whole(props: { conversation: Detail }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const commands = useConversationCommands(() => workspace().id);
  const list = () => leftAddress(`/assistants/${workspace().id}/conversations`);
  useShownMessage();
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
          <a class="back-link" href={list()}>
            <Icon of={ArrowLeft} size={14} />
            {t().conversations.back}
          </a>
        }
        actions={
          <ConversationActions
            conversations={[props.conversation]}
            commands={commands}
            onGone={() => navigate(list())}
          />
        }
      />
      <div class="conversation-detail">
        <ol class="conversation-messages">
          <For each={props.conversation.messages.filter(isSaid)}>
            {(message) => <Message message={message} question={questionOf(message)} />}
          </For>
        </ol>
        <aside>
          <p class="conversation-detail-state">
            <OutcomeBadge outcome={props.conversation.lastOutcome} state={props.conversation.lastState} />
            <Badge>{t().conversations.channels[props.conversation.channel]}</Badge>
            <Show when={props.conversation.isResolved}>
              <Badge kind="ok">{t().conversations.isResolved}</Badge>
            </Show>
            <Show when={props.conversation.isArchived}>
              <Badge>{t().conversations.isArchived}</Badge>
            </Show>
          </p>
          <a class="link" href={openPath("/inbox", { workspaceId: workspace().id, id: props.conversation.id })}>
            {t().inbox.open}
          </a>
          <ConversationFacts conversation={props.conversation} />
          <OtherConversations conversations={props.conversation.others} />
        </aside>
      </div>
    </>
  );
}

/** Where a person holds the conversation the assistant's answer is none. */
const isSaid = ({ text, answer }: MessageView): boolean => text !== "" || answer?.outcome !== "handed_over";
