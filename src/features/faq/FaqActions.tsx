import Ellipsis from "@lucide/icons/icons/ellipsis";
import { useNavigate } from "@solidjs/router";
import type { FaqView } from "~/contract/faq-view";
import { useTexts } from "~/lib/i18n/locale";
import { Icon } from "~/ui/icon";
import { Menu } from "~/ui/menu";
import type { MenuItem } from "~/ui/menu-item";
import { useCan } from "../accounts/me";
import { useFaqCommands } from "./faq-commands";

interface FaqActionsProps {
  workspaceId: string;
  entry: Pick<FaqView, "id" | "question" | "state">;
  /** On the entry's own page: where to go when there is no entry any more. */
  onRemoved?: () => void;
}

/** What can be done with one question-réponse. */
export function FaqActions(props: FaqActionsProps) {
  const t = useTexts();
  const can = useCan();
  const navigate = useNavigate();
  const commands = useFaqCommands();
  const isPublished = () => props.entry.state === "published";
  const edit = (): MenuItem[] =>
    props.onRemoved
      ? []
      : [
          {
            label: t().faq.edit,
            onSelect: () => navigate(`/assistants/${props.workspaceId}/faq/${props.entry.id}`),
          },
        ];
  const publishing = (): MenuItem[] =>
    can("faq.publish")
      ? [
          {
            label: isPublished() ? t().faq.withdraw : t().faq.publish,
            onSelect: () =>
              void commands.setState(props.workspaceId, props.entry.id, isPublished() ? "proposed" : "published"),
          },
        ]
      : [];
  const removal = (): MenuItem[] =>
    can("faq.delete")
      ? [
          {
            label: t().words.delete,
            isDangerous: true,
            onSelect: () => {
              void commands.remove(props.workspaceId, props.entry);
              props.onRemoved?.();
            },
          },
        ]
      : [];
  return (
    <Menu
      label={t().faq.actionsOf(props.entry.question)}
      trigger={<Icon of={Ellipsis} />}
      groups={[{ items: [...edit(), ...publishing()] }, { items: removal() }]}
    />
  );
}
