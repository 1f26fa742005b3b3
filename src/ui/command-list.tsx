import "./input.css";
import "./command-list.css";
import Search from "@lucide/icons/icons/search";
import { createEffect, createMemo, createSignal, createUniqueId, For, on, Show } from "solid-js";
import { Icon, type IconShapes } from "./icon";
import { Keys } from "./keys";

interface Command {
  id: string;
  label: string;
  icon: IconShapes;
  keys?: string | undefined;
}

export interface CommandSection<Item extends Command> {
  /** Empty: the section has none. */
  title: string;
  items: readonly Item[];
}

interface CommandListProps<Item extends Command> {
  label: string;
  sections: readonly CommandSection<Item>[];
  onInput: (typed: string) => void;
  onChoose: (item: Item) => void;
  /** What to do when nothing was found. */
  nothing: string;
  /** How many were found, read aloud. */
  found: (count: number) => string;
}

/** A field over a list of things to choose: the focus stays in the field, arrows go up and down, Enter chooses. */
export function CommandList<Item extends Command>(props: CommandListProps<Item>) {
  const id = createUniqueId();
  let list: HTMLDivElement | undefined;
  const sections = createMemo(() => props.sections.filter(({ items }) => items.length > 0));
  const all = createMemo(() => sections().flatMap(({ items }) => items));
  const [at, setAt] = createSignal(0);
  createEffect(on(all, () => setAt(0)));
  const optionId = (item: Command) => `${id}-${item.id.replace(/\W/g, "-")}`;
  const current = () => all()[at()];
  const currentId = () => {
    const item = current();
    return item && optionId(item);
  };

  const move = (step: number) => {
    const { length } = all();
    if (length === 0) return;
    setAt((last) => (last + step + length) % length);
    list?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const item = current();
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter" && item) props.onChoose(item);
    else return;
    event.preventDefault();
  };
  return (
    <div class="command-list">
      <div class="command-list-field">
        <Icon of={Search} />
        <input
          class="command-list-input"
          role="combobox"
          aria-label={props.label}
          placeholder={props.label}
          aria-expanded="true"
          aria-haspopup="listbox"
          aria-autocomplete="list"
          aria-controls={id}
          aria-activedescendant={currentId()}
          autocomplete="off"
          spellcheck={false}
          maxlength={100}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onKeyDown={press}
        />
      </div>
      <div class="command-list-options" id={id} ref={list} role="listbox" aria-label={props.label} tabIndex={-1}>
        <For each={sections()}>
          {(section) => (
            <fieldset>
              <Show when={section.title}>
                <legend class="command-list-title">{section.title}</legend>
              </Show>
              <For each={section.items}>
                {(item) => (
                  <div
                    class="command-list-option"
                    id={optionId(item)}
                    role="option"
                    tabIndex={-1}
                    aria-selected={current() === item}
                    onPointerMove={() => setAt(all().indexOf(item))}
                    onClick={() => props.onChoose(item)}
                    onKeyDown={press}
                  >
                    <Icon of={item.icon} />
                    <span class="command-list-label">{item.label}</span>
                    <Show when={item.keys}>{(keys) => <Keys keys={keys()} />}</Show>
                  </div>
                )}
              </For>
            </fieldset>
          )}
        </For>
        <Show when={all().length === 0}>
          <p class="command-list-nothing dim">{props.nothing}</p>
        </Show>
      </div>
      <p class="visually-hidden" role="status">
        {props.found(all().length)}
      </p>
    </div>
  );
}
