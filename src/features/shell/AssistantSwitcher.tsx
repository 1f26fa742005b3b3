import ChevronsUpDown from "@lucide/icons/icons/chevrons-up-down";
import Plus from "@lucide/icons/icons/plus";
import { useLocation, useNavigate } from "@solidjs/router";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import type { WorkspaceListItem } from "~/contract/workspaces";
import { useTexts } from "~/lib/i18n/locale";
import { Icon } from "~/ui/icon";
import { Menu } from "~/ui/menu";
import { useCan } from "../accounts/me";

interface AssistantSwitcherProps {
  current: WorkspaceListItem;
  all: readonly WorkspaceListItem[];
}

/** More than these are searched, not read through. */
const listedMax = 8;
const loadFinder = () => import("./AssistantFinder");
const AssistantFinder = lazy(loadFinder);

/** The name of the current assistant, which opens the others: one goes to the same page of another. */
export function AssistantSwitcher(props: AssistantSwitcherProps) {
  const location = useLocation();
  const samePageOf = (id: string) => {
    const [, , , page] = location.pathname.split("/");
    return `/assistants/${id}${page ? `/${page}` : ""}`;
  };
  return (
    <Show
      when={props.all.length > listedMax}
      fallback={<ListSwitcher current={props.current} all={props.all} addressOf={samePageOf} />}
    >
      <SearchSwitcher current={props.current} all={props.all} addressOf={samePageOf} />
    </Show>
  );
}

type SwitcherProps = AssistantSwitcherProps & { addressOf: (id: string) => string };

function ListSwitcher(props: SwitcherProps) {
  const t = useTexts();
  const can = useCan();
  const navigate = useNavigate();
  return (
    <Menu
      triggerClass="assistant-switcher"
      trigger={<Name name={props.current.name} />}
      groups={[
        {
          items: props.all.map((workspace) => ({
            label: workspace.name,
            isCurrent: workspace.id === props.current.id,
            onSelect: () => navigate(props.addressOf(workspace.id)),
          })),
        },
        {
          items: can("workspace.create")
            ? [
                {
                  label: t().shell.newAssistant,
                  icon: () => <Icon of={Plus} />,
                  onSelect: () => navigate("/assistants/new"),
                },
              ]
            : [],
        },
      ]}
    />
  );
}

function SearchSwitcher(props: SwitcherProps) {
  const [isAsked, setAsked] = createSignal(false);
  const [isOpen, setOpen] = createSignal(false);
  const open = () => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <>
      <button
        type="button"
        class="assistant-switcher"
        aria-haspopup="dialog"
        onPointerEnter={() => void loadFinder()}
        onFocus={() => void loadFinder()}
        onClick={open}
      >
        <Name name={props.current.name} />
      </button>
      <Suspense>
        <Show when={isAsked()}>
          <AssistantFinder
            isOpen={isOpen()}
            onClose={() => setOpen(false)}
            currentId={props.current.id}
            all={props.all}
            addressOf={props.addressOf}
          />
        </Show>
      </Suspense>
    </>
  );
}

function Name(props: { name: string }) {
  const t = useTexts();
  return (
    <>
      <span class="visually-hidden">{t().shell.switchAssistant}</span>
      <span class="assistant-switcher-name">{props.name}</span>
      <Icon of={ChevronsUpDown} size={14} />
    </>
  );
}
