import Ellipsis from "@lucide/icons/icons/ellipsis";
import FileText from "@lucide/icons/icons/file-text";
import RefreshCw from "@lucide/icons/icons/refresh-cw";
import Replace from "@lucide/icons/icons/replace";
import Trash from "@lucide/icons/icons/trash";
import { useNavigate } from "@solidjs/router";
import type { DocumentView } from "~/contract/documents";
import { useTexts } from "~/lib/i18n/locale";
import { Icon } from "~/ui/icon";
import { Menu } from "~/ui/menu";
import type { MenuItem } from "~/ui/menu-item";
import { useCan } from "../accounts/me";
import { useReadable } from "./accepted-files";
import { useDocumentCommands } from "./document-commands";
import { useUploads } from "./uploads";

interface DocumentActionsProps {
  workspaceId: string;
  document: DocumentView;
  /** On the document's own page: where to go when there is no document any more. */
  onRemoved?: () => void;
}

/** What can be done with one document. */
export function DocumentActions(props: DocumentActionsProps) {
  const t = useTexts();
  const can = useCan();
  const uploads = useUploads();
  const navigate = useNavigate();
  const commands = useDocumentCommands();
  let picker: HTMLInputElement | undefined;

  const readable = useReadable();
  const replaceWith = (files: FileList | null) => {
    uploads.add({ workspaceId: props.workspaceId, replaces: props.document.id }, [...(files ?? [])].slice(0, 1));
    if (picker) picker.value = "";
  };
  const changes = (): MenuItem[] => [
    ...(can("document.replace") && props.document.url === null
      ? [{ label: t().documents.replace, icon: () => <Icon of={Replace} />, onSelect: () => picker?.click() }]
      : []),
    ...(can("document.reindex")
      ? [
          {
            label: t().documents.reindex,
            icon: () => <Icon of={RefreshCw} />,
            onSelect: () => void commands.reindex(props.workspaceId, props.document.id),
          },
        ]
      : []),
  ];
  const removal = (): MenuItem[] =>
    can("document.delete")
      ? [
          {
            label: t().words.delete,
            icon: () => <Icon of={Trash} />,
            isDangerous: true,
            onSelect: () => {
              void commands.remove(props.workspaceId, props.document);
              props.onRemoved?.();
            },
          },
        ]
      : [];
  return (
    <>
      <Menu
        label={t().documents.actionsOf(props.document.title)}
        trigger={<Icon of={Ellipsis} />}
        groups={[
          {
            items: [
              {
                label: t().documents.open,
                icon: () => <Icon of={FileText} />,
                onSelect: () => navigate(`/assistants/${props.workspaceId}/documents/${props.document.id}`),
              },
              ...changes(),
            ],
          },
          { items: removal() },
        ]}
      />
      <input
        ref={picker}
        type="file"
        hidden
        accept={readable.accept()}
        onChange={(event) => replaceWith(event.currentTarget.files)}
      />
    </>
  );
}
