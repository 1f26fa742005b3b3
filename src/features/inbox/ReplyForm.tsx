import "~/ui/input.css";
import { createSignal, createUniqueId, onMount } from "solid-js";
import { type InboxConversation, replyMaxChars } from "~/contract/inbox";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Button } from "~/ui/button";
import { showToast } from "~/ui/toast";
import { CannedReplies } from "./CannedReplies";
import { refreshInbox } from "./inbox-commands";
import { replyFieldName } from "./inbox-keys";
import { readDraft, writeDraft } from "./reply-draft";

/** A person's words to the visitor. What is typed stays until it is sent, also when one looks elsewhere meanwhile. */
export function ReplyForm(props: { conversation: InboxConversation }) {
  const t = useTexts();
  const id = createUniqueId();
  const [text, setText] = createSignal("");
  const [isBusy, setBusy] = createSignal(false);
  let field: HTMLTextAreaElement | undefined;
  const type = (typed: string) => {
    setText(typed);
    writeDraft(props.conversation.id, typed);
  };
  onMount(() => setText(readDraft(props.conversation.id)));

  const send = async () => {
    const { workspaceId, id: conversationId } = props.conversation;
    if (isBusy() || text().trim() === "") return;
    setBusy(true);
    await api.inbox.reply.mutate({ workspaceId, conversationId, text: text(), clientMessageId: newId(text()) }).then(
      () => type(""),
      (error: unknown) => showToast({ text: sentenceOfError(t(), error) }),
    );
    await refreshInbox();
    setBusy(false);
    field?.focus();
  };

  /** Sent again after a lost connection, the same words are the same message. */
  let last = { text: "", id: "" };
  const newId = (sent: string): string => {
    if (last.text !== sent) last = { text: sent, id: randomId() };
    return last.id;
  };
  const insert = (canned: string) => {
    type(text().trim() === "" ? canned : `${text().trimEnd()}\n\n${canned}`);
    field?.focus();
  };

  return (
    <form
      class="inbox-reply"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label class="visually-hidden" for={id}>
        {t().inbox.reply}
      </label>
      <textarea
        id={id}
        class="input"
        name={replyFieldName}
        rows={3}
        maxlength={replyMaxChars}
        placeholder={t().inbox.reply}
        aria-describedby={`${id}-hint`}
        value={text()}
        ref={field}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send();
          if (event.key === "Escape") field?.blur();
        }}
      />
      <div class="inbox-reply-actions">
        <CannedReplies text={text()} onInsert={insert} />
        <span class="dim inbox-reply-hint" id={`${id}-hint`}>
          {t().inbox.replyHint}
        </span>
        <Button type="submit" isBusy={isBusy()} disabled={text().trim() === ""}>
          {t().inbox.send}
        </Button>
      </div>
    </form>
  );
}

/** Not `randomUUID`: browsers keep it from pages without https. */
const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
