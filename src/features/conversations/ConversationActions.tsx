import Archive from "@lucide/icons/icons/archive";
import ArchiveRestore from "@lucide/icons/icons/archive-restore";
import Check from "@lucide/icons/icons/check";
import RotateCcw from "@lucide/icons/icons/rotate-ccw";
import Trash from "@lucide/icons/icons/trash";
import { createSignal, type JSX, Show } from "solid-js";
import type { ConversationListItem } from "~/contract/conversations";
import { useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { useCan } from "../accounts/me";
import type { ConversationCommands } from "./conversation-commands";

interface ActionsProps {
  conversations: readonly Pick<ConversationListItem, "id" | "isArchived" | "isResolved">[];
  commands: ConversationCommands;
  /** Told as soon as they are taken away from where they are shown. */
  onGone?: () => void;
  onDone?: () => void;
}

/** Settle, put away, delete: what may be done to these conversations. */
export function ConversationActions(props: ActionsProps) {
  const t = useTexts();
  const can = useCan();
  const [isBusy, setBusy] = createSignal(false);
  const every = (mark: "isArchived" | "isResolved") => props.conversations.every((one) => one[mark]);
  const act = (command: keyof ConversationCommands, isGone: boolean) => async () => {
    setBusy(true);
    const ids = props.conversations.map(({ id }) => id);
    await props.commands[command](ids, isGone ? props.onGone : undefined);
    setBusy(false);
    props.onDone?.();
  };
  const action = (command: keyof ConversationCommands, label: string, icon: JSX.Element, isGone = false) => (
    <Button kind="quiet" isBusy={isBusy()} onClick={act(command, isGone)}>
      {icon}
      {label}
    </Button>
  );
  return (
    <>
      <Show when={can("conversation.resolve")}>
        <Show when={every("isResolved")} fallback={action("resolve", t().conversations.resolve, <Icon of={Check} />)}>
          {action("reopen", t().conversations.reopen, <Icon of={RotateCcw} />)}
        </Show>
      </Show>
      <Show when={can("conversation.archive")}>
        <Show
          when={every("isArchived")}
          fallback={action("archive", t().conversations.archive, <Icon of={Archive} />, true)}
        >
          {action("unarchive", t().conversations.unarchive, <Icon of={ArchiveRestore} />)}
        </Show>
      </Show>
      <Show when={can("conversation.delete")}>{action("remove", t().words.delete, <Icon of={Trash} />, true)}</Show>
    </>
  );
}
