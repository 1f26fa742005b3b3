import "./input.css";
import { type JSX, splitProps } from "solid-js";
import { Field } from "./field";

interface TextFieldProps extends JSX.InputHTMLAttributes<HTMLInputElement> {
  name: string;
  label: JSX.Element;
  hint?: string;
  isOptional?: string;
}

export function TextField(props: TextFieldProps) {
  const [own, rest] = splitProps(props, ["name", "label", "hint", "isOptional"]);
  return (
    <Field name={own.name} label={own.label} hint={own.hint} isOptional={own.isOptional}>
      {(ids) => (
        <input
          {...rest}
          class="input"
          id={ids.id}
          name={own.name}
          aria-invalid={ids.isInvalid()}
          aria-describedby={ids.describedBy()}
        />
      )}
    </Field>
  );
}
