import { Match, Switch } from "solid-js";
import type { InboxConversation } from "~/contract/inbox";
import { useTexts } from "~/lib/i18n/locale";
import { useCan, useMe } from "../accounts/me";
import { ReplyForm } from "./ReplyForm";

/** The reply of whoever holds the conversation; for anybody else, why there is none. */
export function ReplyPlace(props: { conversation: InboxConversation }) {
  const t = useTexts();
  const me = useMe();
  const can = useCan();
  const holder = () => props.conversation.holder;
  return (
    <div class="inbox-reply-place">
      <Switch fallback={<p class="dim">{t().inbox.takeNotice}</p>}>
        <Match when={!can("conversation.answer")}>
          <p class="dim">{t().inbox.readerNotice}</p>
        </Match>
        <Match when={holder()?.userId === me().userId}>
          <ReplyForm conversation={props.conversation} />
        </Match>
        <Match when={holder()}>{(other) => <p role="status">{t().inbox.heldNotice(other().name)}</p>}</Match>
      </Switch>
    </div>
  );
}
