import Download from "@lucide/icons/icons/download";
import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Icon } from "~/ui/icon";
import { Menu } from "~/ui/menu";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { useConversationFilters } from "./conversation-filters";
import { exportPath } from "./export-path";

/** The list as it is filtered, as a file. */
export function ExportMenu() {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  const { filters } = useConversationFilters();
  const download = (format: "csv" | "json") => {
    const link = document.createElement("a");
    link.href = exportPath(workspace().id, format, filters());
    link.download = "";
    link.click();
  };
  return (
    <Show when={can("conversation.export")}>
      <Menu
        triggerClass="button button-quiet"
        trigger={
          <>
            <Icon of={Download} />
            {t().conversations.export}
          </>
        }
        groups={[
          {
            items: [
              { label: t().conversations.exportCsv, onSelect: () => download("csv") },
              { label: t().conversations.exportJson, onSelect: () => download("json") },
            ],
          },
        ]}
      />
    </Show>
  );
}
