import "./input.css";
import "./colour-field.css";
import { createSignal, createUniqueId } from "solid-js";
import { Field } from "./field";

interface ColourFieldProps {
  name: string;
  label: string;
  hint?: string;
  patternText: string;
  pickerLabel: string;
  value: string;
  onChange?: (colour: string) => void;
}

const pattern = "#[0-9a-fA-F]{6}";

/** A colour, picked or typed as #rrggbb. */
export function ColourField(props: ColourFieldProps) {
  const [colour, setColour] = createSignal(props.value);
  const pickerId = createUniqueId();
  const change = (value: string) => {
    setColour(value);
    if (new RegExp(`^${pattern}$`).test(value)) props.onChange?.(value);
  };
  return (
    <Field name={props.name} label={props.label} hint={props.hint}>
      {(ids) => (
        <div class="colour-field">
          <input
            type="color"
            id={pickerId}
            aria-label={props.pickerLabel}
            value={colour()}
            onInput={(event) => change(event.currentTarget.value)}
          />
          <input
            class="input"
            id={ids.id}
            name={props.name}
            value={colour()}
            required
            pattern={pattern}
            title={props.patternText}
            maxlength={7}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={ids.isInvalid()}
            aria-describedby={ids.describedBy()}
            onInput={(event) => change(event.currentTarget.value)}
          />
        </div>
      )}
    </Field>
  );
}
