import "./field.css";
import { createUniqueId, type JSX, Show } from "solid-js";
import { useForm } from "./form-state";

interface FieldProps {
  name: string;
  label: JSX.Element;
  hint?: string;
  isOptional?: string;
  children: (ids: FieldIds) => JSX.Element;
}

/** What a control needs to be tied to its label, its hint and its error. */
export interface FieldIds {
  id: string;
  describedBy: () => string | undefined;
  isInvalid: () => boolean;
}

/** A label, a control, a hint, and the sentence that says what is wrong. */
export function Field(props: FieldProps) {
  const form = useForm();
  const id = createUniqueId();
  const error = () => form.errorOf(props.name);
  const ids: FieldIds = {
    id,
    describedBy: () =>
      [props.hint && `${id}-hint`, error() && `${id}-error`].filter((part) => Boolean(part)).join(" ") || undefined,
    isInvalid: () => Boolean(error()),
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {props.label}
        <Show when={props.isOptional}>{(word) => <span class="dim">{word()}</span>}</Show>
      </label>
      {props.children(ids)}
      <Show when={error()}>
        {(sentence) => (
          <p class="field-error" id={`${id}-error`} role="alert">
            {sentence()}
          </p>
        )}
      </Show>
      <Show when={props.hint}>
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
    </div>
  );
}
