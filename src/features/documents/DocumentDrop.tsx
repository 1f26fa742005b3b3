import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { FileDrop } from "~/ui/file-drop";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { useReadable } from "./accepted-files";
import { useUploads } from "./uploads";

export function DocumentDrop() {
  const t = useTexts();
  const can = useCan();
  const uploads = useUploads();
  const workspace = useWorkspace();
  const readable = useReadable();
  return (
    <Show when={can("document.upload")}>
      <FileDrop
        title={t().documents.dropTitle}
        hint={readable.readsMore() ? t().documents.dropHintMore : t().documents.dropHint}
        buttonLabel={t().documents.choose}
        accept={readable.accept()}
        onFiles={(files) => uploads.add({ workspaceId: workspace().id }, files)}
      />
    </Show>
  );
}
