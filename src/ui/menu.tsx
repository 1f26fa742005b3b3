import "./icon-button.css";
import "./menu.css";
import { createSignal, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { MenuProps } from "./menu-item";
import type { OpenedMenu } from "./opened-menu";

const loadMenu = () => import("./opened-menu");
const openingKeys: readonly string[] = ["ArrowDown", "ArrowUp"];

/** A button that opens a list of actions: arrows, letters, Esc. What does that is fetched as somebody comes near. */
export function Menu(props: MenuProps) {
  const [opened, setOpened] = createSignal<{ Menu: typeof OpenedMenu; key: string | undefined }>();
  const open = (key?: string) => void loadMenu().then(({ OpenedMenu }) => setOpened({ Menu: OpenedMenu, key }));
  const fetchEarly = () => void loadMenu();
  const openByArrow = (event: KeyboardEvent) => {
    if (!openingKeys.includes(event.key)) return;
    event.preventDefault();
    open(event.key);
  };
  return (
    <Show
      when={opened()}
      fallback={
        <button
          type="button"
          class={props.triggerClass ?? "icon-button"}
          aria-label={props.label}
          data-tooltip={props.label && ""}
          aria-haspopup="true"
          aria-expanded="false"
          onPointerEnter={fetchEarly}
          onPointerDown={fetchEarly}
          onFocus={fetchEarly}
          onKeyDown={openByArrow}
          // A click without a pointer is Enter or the space bar.
          onClick={(event) => open(event.detail === 0 ? "Enter" : undefined)}
        >
          {props.trigger}
        </button>
      }
    >
      {(way) => <Dynamic component={way().Menu} {...props} openingKey={way().key} />}
    </Show>
  );
}
