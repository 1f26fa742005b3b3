import ArrowLeft from "@lucide/icons/icons/arrow-left";
import { Show } from "solid-js";
import type { InboxConversation as Conversation } from "~/contract/inbox";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Badge, type BadgeKind } from "~/ui/badge";
import { Icon } from "~/ui/icon";
import { useMe } from "../accounts/me";
import { InboxActions } from "./InboxActions";
import { InboxMessages } from "./InboxMessages";
import { inboxConversationQuery } from "./inbox.queries";
import { ReplyPlace } from "./ReplyPlace";
import { WaitingTime } from "./WaitingTime";

interface InboxConversationProps {
  workspaceId: string;
  conversationId: string;
  onLeave: () => void;
}

/** One conversation of the inbox: who answers, who looks, what was said, and the reply. */
export function InboxConversation(props: InboxConversationProps) {
  const conversation = createLive(() => inboxConversationQuery(props.workspaceId, props.conversationId));
  return (
    <Show when={conversation()}>{(known) => <Whole conversation={known()} onLeave={() => props.onLeave()} />}</Show>
  );
}

function Whole(props: { conversation: Conversation; onLeave: () => void }) {
  const t = useTexts();
  return (
    <article class="inbox-conversation" aria-label={props.conversation.title}>
      <header class="inbox-head">
        <button type="button" class="inbox-back" onClick={() => props.onLeave()}>
          <Icon of={ArrowLeft} size={14} />
          {t().inbox.back}
        </button>
        <div class="inbox-head-words">
          <h2>{props.conversation.title}</h2>
          <Facts conversation={props.conversation} />
        </div>
        <InboxActions conversation={props.conversation} />
      </header>
      <InboxMessages messages={props.conversation.messages} />
      <ReplyPlace conversation={props.conversation} />
    </article>
  );
}

const kinds: Record<Conversation["status"], BadgeKind> = { ai: "plain", waiting: "warn", human: "ok", closed: "plain" };

function Facts(props: { conversation: Conversation }) {
  const t = useTexts();
  const me = useMe();
  const status = () => {
    const { holder, status } = props.conversation;
    if (!holder) return t().inbox.statuses[status];
    return holder.userId === me().userId ? t().inbox.heldByMe : t().inbox.held(holder.name);
  };
  const others = () =>
    props.conversation.viewers
      .filter(({ userId }) => userId !== me().userId)
      .map(({ name }) => name)
      .join(", ");
  return (
    <p class="inbox-facts dim">
      <span role="status">
        <Badge kind={kinds[props.conversation.status]}>{status()}</Badge>
      </span>
      <Show when={props.conversation.unansweredSince}>{(since) => <WaitingTime since={since()} />}</Show>
      <Show when={props.conversation.ticket}>{(ticket) => <span>{t().inbox.ticket(ticket())}</span>}</Show>
      <span>{props.conversation.workspaceName}</span>
      <Show when={others()}>{(names) => <span class="inbox-viewers">{t().inbox.looking(names())}</span>}</Show>
      <Show when={props.conversation.visitorEmail}>{(email) => <span>{t().inbox.email(email())}</span>}</Show>
      <Show when={webPage(props.conversation.pageUrl)}>
        {(url) => (
          <a class="link" href={url()} target="_blank" rel="noopener noreferrer nofollow">
            {props.conversation.pageTitle || t().inbox.page}
          </a>
        )}
      </Show>
    </p>
  );
}

/** A visitor's browser says where it is: only web addresses become links. */
const webPage = (url: string | null): string | null => (url && /^https?:\/\//.test(url) ? url : null);
