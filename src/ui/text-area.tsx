import "./input.css";
import { type JSX, splitProps } from "solid-js";
import { Field } from "./field";

interface TextAreaProps extends JSX.TextareaHTMLAttributes<HTMLTextAreaElement> {
  name: string;
  label: JSX.Element;
  hint?: string;
  isOptional?: string;
}

export function TextArea(props: TextAreaProps) {
  const [own, rest] = splitProps(props, ["name", "label", "hint", "isOptional", "value"]);
  return (
    <Field name={own.name} label={own.label} hint={own.hint} isOptional={own.isOptional}>
      {(ids) => (
        <textarea
          {...rest}
          class="input"
          id={ids.id}
          name={own.name}
          aria-invalid={ids.isInvalid()}
          aria-describedby={ids.describedBy()}
        >
          {own.value}
        </textarea>
      )}
    </Field>
  );
}
