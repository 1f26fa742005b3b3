import { Show } from "solid-js";
import type { ConversationDetail } from "~/contract/conversations";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Facts } from "~/ui/facts";

/** Who, where and when. */
export function ConversationFacts(props: { conversation: ConversationDetail }) {
  const t = useTexts();
  const formats = useFormats();
  const rating = () => {
    const { rating: given, ratingComment } = props.conversation;
    if (given === null) return t().conversations.noRating;
    return [t().conversations.ratingOf(given), ratingComment].filter((part) => part).join(" · ");
  };
  const visitorFacts = () => {
    const { visitorEmail } = props.conversation;
    return visitorEmail ? [{ name: t().conversations.visitorEmail, value: <Address email={visitorEmail} /> }] : [];
  };
  return (
    <Facts
      facts={[
        { name: t().conversations.page, value: <Page conversation={props.conversation} /> },
        { name: t().conversations.started, value: formats.fullDate(props.conversation.startedAt) },
        { name: t().conversations.last, value: formats.fullDate(props.conversation.lastMessageAt) },
        { name: t().conversations.messageCount, value: formats.number(props.conversation.messageCount) },
        { name: t().conversations.rating, value: rating() },
        { name: t().conversations.visitorId, value: <code>{props.conversation.visitorId}</code> },
        ...visitorFacts(),
      ]}
    />
  );
}

function Address(props: { email: string }) {
  return (
    <a class="link" href={`mailto:${props.email}`}>
      {props.email}
    </a>
  );
}

function Page(props: { conversation: ConversationDetail }) {
  const t = useTexts();
  // A visitor's page may say anything: only web addresses become links.
  const link = () => {
    const { pageUrl } = props.conversation;
    return pageUrl && /^https?:\/\//.test(pageUrl) ? pageUrl : undefined;
  };
  return (
    <Show when={link()} fallback={props.conversation.pageUrl ?? t().conversations.noPage}>
      {(url) => (
        <a class="link" href={url()} target="_blank" rel="noopener noreferrer nofollow">
          {props.conversation.pageTitle || url()}
        </a>
      )}
    </Show>
  );
}
