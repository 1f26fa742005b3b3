import "./form.css";
import { createSignal, type JSX, onMount, type ParentProps, Show } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { FormContext } from "./form-state";
import { invalidFields } from "./form-validity";
import { Notice } from "./notice";

interface FormProps extends ParentProps {
  /** Runs when every field is valid; what it throws is said above the buttons, and nothing typed is lost. */
  onSubmit: (values: FormData) => Promise<void>;
  onInput?: JSX.EventHandler<HTMLFormElement, InputEvent>;
  class?: string;
  label?: string;
  /** The buttons, after the place where a failure is said. */
  actions: JSX.Element;
}

/** A form that checks its fields in words, keeps what was typed, and is sent once. */
export function Form(props: FormProps) {
  const t = useTexts();
  const [errors, setErrors] = createStore<Record<string, string>>({});
  const [failure, setFailure] = createSignal<unknown>();
  const [isBusy, setBusy] = createSignal(false);
  const [isReady, setReady] = createSignal(false);
  onMount(() => setReady(true));

  const send = async (form: HTMLFormElement) => {
    setFailure(undefined);
    const invalid = invalidFields(form, t().form);
    setErrors(reconcile(Object.fromEntries(invalid.map(({ field, sentence }) => [field.name, sentence]))));
    const first = invalid[0];
    if (first) return first.field.focus();
    setBusy(true);
    await props.onSubmit(new FormData(form)).catch(setFailure);
    setBusy(false);
  };

  const forgive = (event: Event) => {
    const { target } = event;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
      setErrors(reconcile({ ...errors, [target.name]: "" }));
    }
  };

  return (
    <FormContext.Provider value={{ errorOf: (name) => errors[name] || undefined, isBusy, isReady }}>
      <form
        class={`form ${props.class ?? ""}`}
        method="post"
        noValidate
        aria-label={props.label}
        onInput={(event) => {
          forgive(event);
          props.onInput?.(event);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy()) void send(event.currentTarget);
        }}
      >
        {props.children}
        <Show when={failure()}>{(error) => <Notice kind="error">{sentenceOfError(t(), error())}</Notice>}</Show>
        <div class="form-actions">{props.actions}</div>
      </form>
    </FormContext.Provider>
  );
}
