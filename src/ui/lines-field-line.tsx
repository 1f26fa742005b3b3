import "./input.css";
import X from "@lucide/icons/icons/x";
import { createEffect, createSignal, Show } from "solid-js";
import { Icon } from "./icon";
import { IconButton } from "./icon-button";

interface LineProps {
  value: string;
  name: string;
  label: string;
  removeLabel: string;
  maxLength: number;
  placeholder?: string;
  /** What is wrong with the line; said once the person left it. */
  problem: string | undefined;
  onInput: (text: string) => void;
  onDone: () => void;
  onRemove: () => void;
}

/** One text of a list of lines. */
export function Line(props: LineProps) {
  const [isJudged, setJudged] = createSignal(false);
  let input: HTMLInputElement | undefined;
  createEffect(() => input?.setCustomValidity(props.problem ?? ""));
  const judge = () => {
    props.onDone();
    setJudged(true);
  };
  const said = () => (isJudged() ? props.problem : undefined);
  return (
    <li>
      <input
        ref={input}
        class="input"
        name={props.name}
        aria-label={props.label}
        aria-invalid={Boolean(said())}
        value={props.value}
        maxlength={props.maxLength}
        placeholder={props.placeholder}
        autocomplete="off"
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={judge}
        onInvalid={() => setJudged(true)}
      />
      <IconButton label={props.removeLabel} onClick={() => props.onRemove()}>
        <Icon of={X} />
      </IconButton>
      <Show when={said()}>
        {(sentence) => (
          <p class="field-error" role="alert">
            {sentence()}
          </p>
        )}
      </Show>
    </li>
  );
}
