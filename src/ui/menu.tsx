import "./icon-button.css";
import "./menu.css";
import * as Kobalte from "@kobalte/core/dropdown-menu";
import { For, type JSX, Show } from "solid-js";

export interface MenuItem {
  label: string;
  onSelect: () => void;
  icon?: () => JSX.Element;
  /** Drawn in the colour of what destroys. */
  isDangerous?: boolean;
  isCurrent?: boolean;
}

interface MenuProps {
  /** For a trigger that is only a picture. */
  label?: string;
  trigger: JSX.Element;
  triggerClass?: string;
  /** Groups of items, with a line between them. Empty groups are left out. */
  groups: readonly { label?: string; items: readonly MenuItem[] }[];
}

/** A button that opens a list of actions: arrows, letters, Esc. */
export function Menu(props: MenuProps) {
  const groups = () => props.groups.filter((group) => group.items.length > 0);
  let trigger: HTMLElement | undefined;
  // In the part of the page it was opened from: at the end of the body it would stand outside of every landmark.
  const place = () => trigger?.closest<HTMLElement>("main, nav") ?? undefined;
  return (
    <Kobalte.Root gutter={4} placement="bottom-end" modal={false}>
      <Kobalte.Trigger
        ref={trigger}
        class={props.triggerClass ?? "icon-button"}
        aria-label={props.label}
        title={props.label}
      >
        {props.trigger}
      </Kobalte.Trigger>
      <Kobalte.Portal mount={place()}>
        <Kobalte.Content class="menu">
          <For each={groups()}>
            {(group) => (
              <Kobalte.Group class="menu-group">
                <Show when={group.label}>
                  <Kobalte.GroupLabel class="menu-label">{group.label}</Kobalte.GroupLabel>
                </Show>
                <For each={group.items}>{(item) => <Item item={item} />}</For>
              </Kobalte.Group>
            )}
          </For>
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte.Root>
  );
}

function Item(props: { item: MenuItem }) {
  return (
    <Kobalte.Item
      class="menu-item"
      classList={{ "menu-item-dangerous": props.item.isDangerous }}
      aria-current={props.item.isCurrent || undefined}
      onSelect={() => props.item.onSelect()}
    >
      {props.item.icon?.()}
      {props.item.label}
    </Kobalte.Item>
  );
}
