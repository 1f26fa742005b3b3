import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { FileDrop } from "~/ui/file-drop";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { acceptedFiles } from "./accepted-files";
import { useUploads } from "./uploads";

export function DocumentDrop() {
  const t = useTexts();
  const can = useCan();
  const uploads = useUploads();
  const workspace = useWorkspace();
  return (
    <Show when={can("document.upload")}>
      <FileDrop
        title={t().documents.dropTitle}
        hint={t().documents.dropHint}
        buttonLabel={t().documents.choose}
        accept={acceptedFiles}
        onFiles={(files) => uploads.add({ workspaceId: workspace().id }, files)}
      />
    </Show>
  );
}
