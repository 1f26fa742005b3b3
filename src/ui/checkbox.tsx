import "./field.css";
import "./checkbox.css";
import { createUniqueId, type JSX, Show, splitProps } from "solid-js";
import { useForm } from "./form-state";

interface CheckboxProps extends JSX.InputHTMLAttributes<HTMLInputElement> {
  name: string;
  label: JSX.Element;
}

export function Checkbox(props: CheckboxProps) {
  const [own, rest] = splitProps(props, ["name", "label"]);
  const form = useForm();
  const id = createUniqueId();
  const error = () => form.errorOf(own.name);
  return (
    <div class="checkbox">
      <input
        {...rest}
        type="checkbox"
        id={id}
        name={own.name}
        aria-invalid={Boolean(error())}
        aria-describedby={error() ? `${id}-error` : undefined}
      />
      <label for={id}>{own.label}</label>
      <Show when={error()}>
        {(sentence) => (
          <p class="field-error" id={`${id}-error`} role="alert">
            {sentence()}
          </p>
        )}
      </Show>
    </div>
  );
}
