import { Show } from "solid-js";
import type { CannedReply } from "~/contract/inbox";
import { useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";
import { useCan } from "../accounts/me";
import { type CannedDraft, useCannedCommands } from "./canned-commands";

interface CannedItemProps {
  reply: CannedReply;
  onInsert: (text: string) => void;
  onWrite: (draft: CannedDraft) => void;
  onRemoved: () => void;
}

/** One canned reply, and what can be done with it. */
export function CannedItem(props: CannedItemProps) {
  const t = useTexts();
  const can = useCan();
  const commands = useCannedCommands();
  const edit = () => props.onWrite({ replyId: props.reply.id, title: props.reply.title, text: props.reply.text });
  const remove = () => void commands.remove(props.reply).then(props.onRemoved);
  /** The words on the button first, then which reply it is about. */
  const about = (action: string) => t().inbox.cannedAction(action, props.reply.title);
  return (
    <li class="canned-item">
      <h3>{props.reply.title}</h3>
      <p class="canned-text dim">{props.reply.text}</p>
      <div class="canned-actions">
        <Button
          kind="quiet"
          aria-label={about(t().inbox.cannedInsert)}
          onClick={() => props.onInsert(props.reply.text)}
        >
          {t().inbox.cannedInsert}
        </Button>
        <Show when={can("conversation.answer")}>
          <Button kind="plain" aria-label={about(t().inbox.cannedEdit)} onClick={edit}>
            {t().inbox.cannedEdit}
          </Button>
          <Button kind="plain" aria-label={about(t().words.delete)} onClick={remove}>
            {t().words.delete}
          </Button>
        </Show>
      </div>
    </li>
  );
}
