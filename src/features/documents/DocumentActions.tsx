import { useNavigate } from "@solidjs/router";
import Ellipsis from "lucide-solid/icons/ellipsis";
import FileText from "lucide-solid/icons/file-text";
import RefreshCw from "lucide-solid/icons/refresh-cw";
import Replace from "lucide-solid/icons/replace";
import Trash from "lucide-solid/icons/trash";
import type { DocumentView } from "~/contract/documents";
import { useTexts } from "~/lib/i18n/locale";
import { Menu } from "~/ui/menu";
import type { MenuItem } from "~/ui/menu-item";
import { useCan } from "../accounts/me";
import { useReadable } from "./accepted-files";
import { useDocumentCommands } from "./document-commands";
import { useUploads } from "./uploads";

const iconSize = { size: 16, strokeWidth: 1.5 };

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
      ? [{ label: t().documents.replace, icon: () => <Replace {...iconSize} />, onSelect: () => picker?.click() }]
      : []),
    ...(can("document.reindex")
      ? [
          {
            label: t().documents.reindex,
            icon: () => <RefreshCw {...iconSize} />,
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
            icon: () => <Trash {...iconSize} />,
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
        trigger={<Ellipsis {...iconSize} />}
        groups={[
          {
            items: [
              {
                label: t().documents.open,
                icon: () => <FileText {...iconSize} />,
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
