import { revalidate, useNavigate } from "@solidjs/router";
import Trash from "lucide-solid/icons/trash";
import { createSignal, Show } from "solid-js";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";
import { ConfirmDialog } from "~/ui/confirm-dialog";
import { showToast } from "~/ui/toast";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { conversationsQuery } from "./conversations.queries";

export function DeleteConversation(props: { conversationId: string }) {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const [isOpen, setOpen] = createSignal(false);
  const destroy = async () => {
    const { id } = workspace();
    await api.conversations.delete.mutate({ workspaceId: id, conversationId: props.conversationId });
    showToast({ text: t().conversations.deleted });
    navigate(`/assistants/${id}/conversations`);
    await revalidate(conversationsQuery.key);
  };
  return (
    <Show when={can("conversation.delete")}>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        <Trash size={16} strokeWidth={1.5} />
        {t().words.delete}
      </Button>
      <ConfirmDialog
        isOpen={isOpen()}
        onClose={() => setOpen(false)}
        title={t().conversations.deleteConfirm}
        description={t().conversations.deleteText}
        confirmLabel={t().words.delete}
        onConfirm={destroy}
      />
    </Show>
  );
}
