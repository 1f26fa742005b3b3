import RefreshCw from "lucide-solid/icons/refresh-cw";
import Trash from "lucide-solid/icons/trash";
import { createSignal, Show } from "solid-js";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";
import { Tick } from "~/ui/tick";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import type { DocumentSelection } from "./document-selection";
import { useManyDocuments } from "./many-documents";

/** Ticks all that is shown, and acts on what is ticked. */
export function SelectionBar(props: { selection: DocumentSelection }) {
  const t = useTexts();
  const can = useCan();
  const formats = useFormats();
  const workspace = useWorkspace();
  const many = useManyDocuments();
  const [isBusy, setBusy] = createSignal(false);
  const count = () => props.selection.documents().length;
  const act = async (command: (workspaceId: string, ids: string[]) => Promise<void>) => {
    const ids = props.selection.documents().map(({ id }) => id);
    setBusy(true);
    await command(workspace().id, ids);
    setBusy(false);
    props.selection.clear();
  };
  return (
    <div class="selection-bar">
      <Tick
        label={t().documents.selectAll}
        isTicked={props.selection.isAll()}
        isPart={props.selection.isPart()}
        onChange={props.selection.setAll}
      />
      <Show when={count() > 0} fallback={<span class="dim">{t().documents.selectAll}</span>}>
        <span role="status">{t().documents.selected(count(), formats.number(count()))}</span>
        <Show when={can("document.reindex")}>
          <Button kind="quiet" isBusy={isBusy()} onClick={() => act(many.reindex)}>
            <RefreshCw size={16} strokeWidth={1.5} />
            {t().documents.reindex}
          </Button>
        </Show>
        <Show when={can("document.delete")}>
          <Button kind="quiet" isBusy={isBusy()} onClick={() => act(many.remove)}>
            <Trash size={16} strokeWidth={1.5} />
            {t().words.delete}
          </Button>
        </Show>
      </Show>
    </div>
  );
}
