import "./input.css";
import ChevronDown from "lucide-solid/icons/chevron-down";
import { For, type JSX, splitProps } from "solid-js";
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
  return (
    <Field name={own.name} label={own.label} hint={own.hint}>
      {(ids) => (
        <span class="select">
          <select {...rest} class="input" id={ids.id} name={own.name} aria-describedby={ids.describedBy()}>
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
