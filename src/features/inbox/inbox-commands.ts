import { revalidate } from "@solidjs/router";
import { createSignal } from "solid-js";
import type { InboxConversation } from "~/contract/inbox";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { showToast } from "~/ui/toast";
import { inboxConversationQuery, inboxCountQuery, inboxQuery } from "./inbox.queries";

type Conversation = Pick<InboxConversation, "workspaceId" | "id" | "holder">;

export const refreshInbox = (): Promise<void> =>
  revalidate([inboxQuery.key, inboxConversationQuery.key, inboxCountQuery.key]);

/** What a person does with a conversation. A refusal is said, and the page shows how things really stand. */
export function useInboxCommands() {
  const t = useTexts();
  const [isBusy, setBusy] = createSignal(false);
  const run = async (call: Promise<unknown>, done?: string) => {
    setBusy(true);
    await call.then(
      () => done && showToast({ text: done }),
      (error: unknown) => showToast({ text: sentenceOfError(t(), error) }),
    );
    await refreshInbox();
    setBusy(false);
  };
  const ids = ({ workspaceId, id }: Conversation) => ({ workspaceId, conversationId: id });
  return {
    isBusy,
    takeOver: (conversation: Conversation) =>
      run(api.inbox.takeOver.mutate({ ...ids(conversation), holderId: conversation.holder?.userId ?? null })),
    giveBack: (conversation: Conversation) => run(api.inbox.giveBack.mutate(ids(conversation)), t().inbox.given),
    close: (conversation: Conversation) => run(api.inbox.close.mutate(ids(conversation)), t().inbox.closed),
  };
}
