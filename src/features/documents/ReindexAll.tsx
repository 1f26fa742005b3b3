import RefreshCw from "@lucide/icons/icons/refresh-cw";
import { createSignal, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Button } from "~/ui/button";
import { ConfirmDialog } from "~/ui/confirm-dialog";
import { Icon } from "~/ui/icon";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { useDocumentCommands } from "./document-commands";
import { documentsQuery } from "./documents.queries";

export function ReindexAll() {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  const commands = useDocumentCommands();
  const [isOpen, setOpen] = createSignal(false);
  const documents = createLive(() => documentsQuery(workspace().id));
  return (
    <Show when={can("document.reindex") && (documents()?.length ?? 0) > 0}>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        <Icon of={RefreshCw} />
        {t().documents.reindexAll}
      </Button>
      <ConfirmDialog
        isOpen={isOpen()}
        onClose={() => setOpen(false)}
        title={t().documents.reindexAllConfirm}
        description={t().documents.reindexAllText}
        confirmLabel={t().documents.reindexAll}
        confirmKind="primary"
        onConfirm={() => commands.reindexAll(workspace().id)}
      />
    </Show>
  );
}
