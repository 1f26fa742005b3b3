import RefreshCw from "@lucide/icons/icons/refresh-cw";
import Trash from "@lucide/icons/icons/trash";
import { createSignal, Show } from "solid-js";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import type { Selection } from "~/ui/selection";
import { SelectionBar } from "~/ui/selection-bar";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { useManyDocuments } from "./many-documents";

/** Ticks every document found, on all pages, and acts on what is ticked. */
export function DocumentSelectionBar(props: { selection: Selection }) {
  const t = useTexts();
  const can = useCan();
  const formats = useFormats();
  const workspace = useWorkspace();
  const many = useManyDocuments();
  const [isBusy, setBusy] = createSignal(false);
  const act = async (command: (workspaceId: string, ids: string[]) => Promise<void>) => {
    const ids = props.selection.rows().map(({ id }) => id);
    setBusy(true);
    await command(workspace().id, ids);
    setBusy(false);
    props.selection.clear();
  };
  return (
    <SelectionBar
      selection={props.selection}
      allLabel={t().documents.selectAll}
      countLabel={(count) => t().documents.selected(count, formats.number(count))}
    >
      <Show when={can("document.reindex")}>
        <Button kind="quiet" isBusy={isBusy()} onClick={() => act(many.reindex)}>
          <Icon of={RefreshCw} />
          {t().documents.reindex}
        </Button>
      </Show>
      <Show when={can("document.delete")}>
        <Button kind="quiet" isBusy={isBusy()} onClick={() => act(many.remove)}>
          <Icon of={Trash} />
          {t().words.delete}
        </Button>
      </Show>
    </SelectionBar>
  );
}
