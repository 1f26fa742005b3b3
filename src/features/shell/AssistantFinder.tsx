import Bot from "@lucide/icons/icons/bot";
import Check from "@lucide/icons/icons/check";
import Plus from "@lucide/icons/icons/plus";
import { useNavigate } from "@solidjs/router";
import { createMemo, createSignal } from "solid-js";
import type { WorkspaceListItem } from "~/contract/workspaces";
import { useTexts } from "~/lib/i18n/locale";
import { wordFinder } from "~/lib/word-finder";
import { CommandList } from "~/ui/command-list";
import { Dialog } from "~/ui/dialog";
import { useCan } from "../accounts/me";
import { hostOf } from "../assistants/host-of";

interface AssistantFinderProps {
  isOpen: boolean;
  onClose: () => void;
  currentId: string;
  all: readonly WorkspaceListItem[];
  /** Where one goes for an assistant. */
  addressOf: (id: string) => string;
}

/** Many assistants: a few letters of a name or of a site find one. */
export default function AssistantFinder(props: AssistantFinderProps) {
  const t = useTexts();
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={t().shell.switchAssistant} isBare>
      <Choices {...props} />
    </Dialog>
  );
}

const newPath = "/assistants/new";

function Choices(props: AssistantFinderProps) {
  const t = useTexts();
  const can = useCan();
  const navigate = useNavigate();
  const [typed, setTyped] = createSignal("");
  const found = () => {
    const isFound = wordFinder(typed());
    return props.all.filter(({ name, siteUrl }) => isFound(`${name} ${hostOf(siteUrl)}`));
  };
  const sections = createMemo(() => [
    {
      title: "",
      items: found().map(({ id, name }) => ({
        ...{ id, label: name, path: props.addressOf(id) },
        icon: id === props.currentId ? Check : Bot,
      })),
    },
    {
      title: "",
      items:
        can("workspace.create") && typed() === ""
          ? [{ id: "new", label: t().shell.newAssistant, path: newPath, icon: Plus }]
          : [],
    },
  ]);
  return (
    <CommandList
      label={t().shell.findAssistant}
      sections={sections()}
      onInput={setTyped}
      onChoose={({ path }) => {
        props.onClose();
        navigate(path);
      }}
      nothing={t().shell.noAssistantFound}
      found={t().shell.assistantsFound}
    />
  );
}
