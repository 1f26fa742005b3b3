import "./field.css";
import "./choice-group.css";
import { createUniqueId, For, type JSX } from "solid-js";

interface Choice {
  value: string;
  label: string;
  icon?: () => JSX.Element;
}

interface ChoiceGroupProps {
  name: string;
  label: string;
  value: string;
  choices: readonly Choice[];
  onChange?: (value: string) => void;
}

/** A few choices side by side, one taken: radio buttons, so arrows move between them. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const id = createUniqueId();
  return (
    <fieldset class="choice-group">
      <legend class="field-label">{props.label}</legend>
      <div class="choice-group-choices">
        <For each={props.choices}>
          {(choice) => (
            <label class="choice" for={`${id}-${choice.value}`}>
              <input
                type="radio"
                id={`${id}-${choice.value}`}
                name={props.name}
                value={choice.value}
                checked={choice.value === props.value}
                onChange={() => props.onChange?.(choice.value)}
              />
              {choice.icon?.()}
              {choice.label}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
