import Ellipsis from "@lucide/icons/icons/ellipsis";
import FileText from "@lucide/icons/icons/file-text";
import RefreshCw from "@lucide/icons/icons/refresh-cw";
import Square from "@lucide/icons/icons/square";
import Trash from "@lucide/icons/icons/trash";
import { useNavigate } from "@solidjs/router";
import { createSignal } from "solid-js";
import type { WebSourceView } from "~/contract/web-sources";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { shownAddress } from "~/lib/shown-address";
import { ConfirmDialog } from "~/ui/confirm-dialog";
import { Icon } from "~/ui/icon";
import { Menu } from "~/ui/menu";
import type { MenuItem } from "~/ui/menu-item";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { useWebsiteCommands } from "./website-commands";

/** What can be done with one address. */
export function WebSourceActions(props: { source: WebSourceView; onRemoved?: () => void }) {
  const t = useTexts();
  const can = useCan();
  const formats = useFormats();
  const navigate = useNavigate();
  const workspace = useWorkspace();
  const commands = useWebsiteCommands();
  const [isAsking, setAsking] = createSignal(false);
  const visits = (): MenuItem[] => {
    if (!can("web_source.visit")) return [];
    return props.source.state === "visiting"
      ? [
          {
            label: t().websites.stop,
            icon: () => <Icon of={Square} />,
            onSelect: () => void commands.stop(workspace().id, props.source.id),
          },
        ]
      : [
          {
            label: t().websites.visit,
            icon: () => <Icon of={RefreshCw} />,
            onSelect: () => void commands.visit(workspace().id, props.source.id),
          },
        ];
  };
  const removal = (): MenuItem[] =>
    can("web_source.delete")
      ? [
          {
            label: t().websites.remove,
            icon: () => <Icon of={Trash} />,
            isDangerous: true,
            onSelect: () => setAsking(true),
          },
        ]
      : [];
  return (
    <>
      <Menu
        label={t().websites.actionsOf(shownAddress(props.source.url))}
        trigger={<Icon of={Ellipsis} />}
        groups={[
          {
            items: [
              {
                label: t().websites.open,
                icon: () => <Icon of={FileText} />,
                onSelect: () => navigate(`/assistants/${workspace().id}/sites/${props.source.id}`),
              },
              ...visits(),
            ],
          },
          { items: removal() },
        ]}
      />
      <ConfirmDialog
        isOpen={isAsking()}
        onClose={() => setAsking(false)}
        title={t().websites.removeTitle}
        description={t().websites.removeText(formats.number(props.source.pages.read))}
        confirmLabel={t().words.delete}
        onConfirm={async () => {
          await commands.remove(workspace().id, props.source.id);
          props.onRemoved?.();
        }}
      />
    </>
  );
}
