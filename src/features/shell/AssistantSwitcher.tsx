import { useLocation, useNavigate } from "@solidjs/router";
import ChevronsUpDown from "lucide-solid/icons/chevrons-up-down";
import Plus from "lucide-solid/icons/plus";
import type { WorkspaceListItem } from "~/contract/workspaces";
import { useTexts } from "~/lib/i18n/locale";
import { Menu } from "~/ui/menu";
import { useCan } from "../accounts/me";

/** The name of the current assistant, which opens the list of the others: one goes to the same page of another. */
export function AssistantSwitcher(props: { current: WorkspaceListItem; all: readonly WorkspaceListItem[] }) {
  const t = useTexts();
  const can = useCan();
  const location = useLocation();
  const navigate = useNavigate();
  const samePageOf = (id: string) => {
    const [, , , page] = location.pathname.split("/");
    return `/assistants/${id}${page ? `/${page}` : ""}`;
  };
  return (
    <Menu
      triggerClass="assistant-switcher"
      trigger={
        <>
          <span class="visually-hidden">{t().shell.switchAssistant}</span>
          <span class="assistant-switcher-name">{props.current.name}</span>
          <ChevronsUpDown size={14} strokeWidth={1.5} />
        </>
      }
      groups={[
        {
          items: props.all.map((workspace) => ({
            label: workspace.name,
            isCurrent: workspace.id === props.current.id,
            onSelect: () => navigate(samePageOf(workspace.id)),
          })),
        },
        {
          items: can("workspace.create")
            ? [
                {
                  label: t().shell.newAssistant,
                  icon: () => <Plus size={16} strokeWidth={1.5} />,
                  onSelect: () => navigate("/assistants/new"),
                },
              ]
            : [],
        },
      ]}
    />
  );
}
