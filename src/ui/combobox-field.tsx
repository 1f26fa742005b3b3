import "./input.css";
import "./menu.css";
import "./combobox-field.css";
import * as Kobalte from "@kobalte/core/combobox";
import ChevronsUpDown from "@lucide/icons/icons/chevrons-up-down";
import { createEffect, createMemo, createSignal, type JSX, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { wordFinder } from "~/lib/word-finder";
import { Field } from "./field";
import { Icon } from "./icon";

interface Choice {
  value: string;
  label: string;
}

interface ComboboxFieldProps {
  name: string;
  label: JSX.Element;
  hint?: string;
  options: readonly Choice[];
  value: string | undefined;
  /** Called with nothing once the field is emptied. The form itself holds the words, not the choice. */
  onChange: (value: string | undefined) => void;
}

/** One of many, found by some of its letters, whatever their accents and capitals. A form is not sent without one. */
export function ComboboxField(props: ComboboxFieldProps) {
  const t = useTexts();
  const [typed, setTyped] = createSignal("");
  let input: HTMLInputElement | undefined;
  const options = createMemo(() => [...props.options]);
  const chosen = createMemo(() => options().find(({ value }) => value === props.value) ?? null);
  const [isOpen, setOpen] = createSignal(false);
  const foundCount = createMemo(() => options().filter(({ label }) => wordFinder(typed())(label)).length);
  const type = (text: string) => {
    setTyped(text);
    if (text === "" && props.value !== undefined) props.onChange(undefined);
  };
  createEffect(() => input?.setCustomValidity(chosen() ? "" : t().form.choose));
  // In the window it belongs to: at the end of the body it would lie under it.
  const place = () => input?.closest<HTMLElement>("[role=dialog], main") ?? undefined;
  return (
    <Field name={props.name} label={props.label} hint={props.hint}>
      {(ids) => (
        <Kobalte.Root
          options={options()}
          optionValue="value"
          optionTextValue="label"
          optionLabel="label"
          value={chosen()}
          onChange={(option) => option && props.onChange(option.value)}
          onInputChange={type}
          onOpenChange={setOpen}
          defaultFilter={({ label }, text) => wordFinder(text)(label)}
          triggerMode="focus"
          allowsEmptyCollection
          gutter={4}
          translations={{
            focusAnnouncement: (label, isChosen) => (isChosen ? t().words.chosen(label) : label),
            // Said below: its own place for it is out of hearing while a dialog is open.
            countAnnouncement: () => undefined,
            selectedAnnouncement: (label) => t().words.chosen(label),
            triggerLabel: t().words.showChoices,
            listboxLabel: t().words.choices,
          }}
          itemComponent={(own) => (
            <Kobalte.Item item={own.item} class="menu-item combobox-item">
              <Kobalte.ItemLabel>{own.item.rawValue.label}</Kobalte.ItemLabel>
            </Kobalte.Item>
          )}
        >
          <Kobalte.Control class="combobox-control">
            <Kobalte.Input
              ref={input}
              class="input"
              id={ids.id}
              name={props.name}
              aria-invalid={ids.isInvalid()}
              aria-describedby={ids.describedBy()}
            />
            <Kobalte.Trigger class="combobox-trigger">
              <Icon of={ChevronsUpDown} />
            </Kobalte.Trigger>
          </Kobalte.Control>
          <p class="visually-hidden" role="status">
            {isOpen() ? t().words.choicesFound(foundCount()) : ""}
          </p>
          <Kobalte.Portal mount={place()}>
            {/* The focus stays in the field: in a dialog a press would give it to the dialog, and close the list. */}
            <Kobalte.Content class="menu combobox-content" onMouseDown={(event: MouseEvent) => event.preventDefault()}>
              <Kobalte.Listbox class="combobox-list" />
              <Show when={foundCount() === 0}>
                <p class="combobox-nothing dim">{t().words.noChoice}</p>
              </Show>
            </Kobalte.Content>
          </Kobalte.Portal>
        </Kobalte.Root>
      )}
    </Field>
  );
}
