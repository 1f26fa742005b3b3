import * as Kobalte from "@kobalte/core/dropdown-menu";
import { For, onMount, Show } from "solid-js";
import type { MenuItem, MenuProps } from "./menu-item";

/** The button of a menu that has been opened, and its list. */
export function OpenedMenu(props: MenuProps & { openingKey: string | undefined }) {
  const groups = () => props.groups.filter((group) => group.items.length > 0);
  let trigger: HTMLElement | undefined;
  // In the part of the page it was opened from: at the end of the body it would stand outside of every landmark.
  const place = () => trigger?.closest<HTMLElement>("main, nav") ?? undefined;
  // The key that asked for it was pressed on the button whose place this one took.
  onMount(() => {
    if (!props.openingKey) return;
    trigger?.focus({ preventScroll: true });
    trigger?.dispatchEvent(new KeyboardEvent("keydown", { key: props.openingKey, bubbles: true, cancelable: true }));
  });
  return (
    <Kobalte.Root gutter={4} placement="bottom-end" modal={false} defaultOpen={!props.openingKey}>
      <Kobalte.Trigger
        ref={trigger}
        class={props.triggerClass ?? "icon-button"}
        aria-label={props.label}
        data-tooltip={props.label && ""}
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
