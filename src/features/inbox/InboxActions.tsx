import { createSignal, Show } from "solid-js";
import { statusAfter } from "~/contract/conversation-status";
import type { InboxConversation } from "~/contract/inbox";
import { useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";
import { ConfirmDialog } from "~/ui/confirm-dialog";
import { useCan, useMe } from "../accounts/me";
import { useInboxCommands } from "./inbox-commands";

/** What may be done with a conversation now: take it, give it back, close it. */
export function InboxActions(props: { conversation: InboxConversation }) {
  const t = useTexts();
  const me = useMe();
  const can = useCan();
  const commands = useInboxCommands();
  const [isAsking, setAsking] = createSignal(false);
  const holder = () => props.conversation.holder;
  const isMine = () => holder()?.userId === me().userId;
  const isOthers = () => holder() !== null && !isMine();
  const may = (event: "give_back" | "close") =>
    !isOthers() && statusAfter[event][props.conversation.status] !== null && (isMine() || event === "close");
  return (
    <Show when={can("conversation.answer")}>
      <div class="inbox-actions">
        <Show when={isOthers() && holder()}>
          {(other) => (
            <>
              <Button kind="quiet" onClick={() => setAsking(true)}>
                {t().inbox.takeFrom(other().name)}
              </Button>
              <ConfirmDialog
                isOpen={isAsking()}
                onClose={() => setAsking(false)}
                title={t().inbox.takeFromConfirm(other().name)}
                description={t().inbox.takeFromText}
                confirmLabel={t().inbox.takeFrom(other().name)}
                onConfirm={async () => {
                  await commands.takeOver(props.conversation);
                  setAsking(false);
                }}
              />
            </>
          )}
        </Show>
        <Show when={!holder()}>
          <Button isBusy={commands.isBusy()} onClick={() => commands.takeOver(props.conversation)}>
            {t().inbox.take}
          </Button>
        </Show>
        <Show when={may("give_back")}>
          <Button kind="quiet" isBusy={commands.isBusy()} onClick={() => commands.giveBack(props.conversation)}>
            {t().inbox.giveBack}
          </Button>
        </Show>
        <Show when={may("close")}>
          <Button kind="quiet" isBusy={commands.isBusy()} onClick={() => commands.close(props.conversation)}>
            {t().inbox.close}
          </Button>
        </Show>
      </div>
    </Show>
  );
}
