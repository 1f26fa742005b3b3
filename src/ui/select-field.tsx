import "./input.css";
import ChevronDown from "@lucide/icons/icons/chevron-down";
import { Index, type JSX, sharedConfig, splitProps } from "solid-js";
import { isServer } from "solid-js/web";
import { Field } from "./field";
import { Icon } from "./icon";

interface SelectFieldProps extends JSX.SelectHTMLAttributes<HTMLSelectElement> {
  name: string;
  label: JSX.Element;
  hint?: string;
  options: readonly { value: string; label: string }[];
}

/** The browser's own list: complete from the keyboard, and each telephone shows it its own way. */
export function SelectField(props: SelectFieldProps) {
  const [own, rest] = splitProps(props, ["name", "label", "hint", "options", "value"]);
  // A page that comes alive leaves the list as it is: it may hold a choice made before.
  const isComingAlive = !isServer && Boolean(sharedConfig.context);
  const mark = (value: string) => (isComingAlive ? {} : { selected: value === own.value });
  return (
    <Field name={own.name} label={own.label} hint={own.hint}>
      {(ids) => (
        <span class="select">
          <select {...rest} class="input" id={ids.id} name={own.name} aria-describedby={ids.describedBy()}>
            <Index each={own.options}>
              {(option) => (
                <option value={option().value} {...mark(option().value)}>
                  {option().label}
                </option>
              )}
            </Index>
          </select>
          <Icon of={ChevronDown} />
        </span>
      )}
    </Field>
  );
}
