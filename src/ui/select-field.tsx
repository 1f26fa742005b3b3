import "./input.css";
import ChevronDown from "lucide-solid/icons/chevron-down";
import { For, type JSX, onMount, splitProps } from "solid-js";
import { Field } from "./field";

interface SelectFieldProps extends JSX.SelectHTMLAttributes<HTMLSelectElement> {
  name: string;
  label: JSX.Element;
  hint?: string;
  options: readonly { value: string; label: string }[];
}

/** The browser's own list: complete from the keyboard, and each telephone shows it its own way. */
export function SelectField(props: SelectFieldProps) {
  const [own, rest] = splitProps(props, ["name", "label", "hint", "options", "value"]);
  // Coming alive, the page would undo a choice made before.
  const keepChoice = (select: HTMLSelectElement) => {
    const chosen = select.value;
    onMount(() => {
      if (chosen) select.value = chosen;
    });
  };
  return (
    <Field name={own.name} label={own.label} hint={own.hint}>
      {(ids) => (
        <span class="select">
          <select
            {...rest}
            ref={keepChoice}
            class="input"
            id={ids.id}
            name={own.name}
            aria-describedby={ids.describedBy()}
          >
            <For each={own.options}>
              {(option) => (
                <option value={option.value} selected={option.value === own.value}>
                  {option.label}
                </option>
              )}
            </For>
          </select>
          <ChevronDown size={16} strokeWidth={1.5} />
        </span>
      )}
    </Field>
  );
}
