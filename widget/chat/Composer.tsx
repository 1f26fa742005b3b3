import { createSignal, Show } from "solid-js";
import { questionMaxChars } from "../../src/contract/limits";
import { fill, placeholder, questionTooLong, send, stop, yourQuestion } from "../texts";
import type { Ui } from "./ui";

export const Composer = (props: { ui: Ui; setField(field: HTMLTextAreaElement): void }) => {
  const [length, setLength] = createSignal(0);
  const { chat } = props.ui;
  let field: HTMLTextAreaElement | undefined;
  const isTooLong = () => length() > questionMaxChars;
  const isIdle = () => !chat.isAnswering() && (length() === 0 || isTooLong());

  const grow = () => {
    if (!field) return;
    setLength(field.value.trim().length);
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
  };
  const ask = () => {
    if (!field || chat.isAnswering() || length() === 0 || isTooLong()) return;
    chat.send(field.value.trim());
    field.value = "";
    grow();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends the composition of a word in many writing systems.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    ask();
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (chat.isAnswering()) chat.stop();
    else ask();
    props.ui.focusField();
  };

  return (
    <form onSubmit={onSubmit}>
      <Show when={isTooLong()}>
        <p class="failure" role="alert">
          {fill(props.ui.t(questionTooLong), { count: length() - questionMaxChars })}
        </p>
      </Show>
      <textarea
        rows="1"
        aria-label={props.ui.t(yourQuestion)}
        aria-invalid={isTooLong() ? "true" : undefined}
        placeholder={props.ui.t(placeholder)}
        enterkeyhint="send"
        autocomplete="off"
        ref={(element) => {
          field = element;
          props.setField(element);
        }}
        onInput={grow}
        onKeyDown={onKeyDown}
      />
      <button
        type="submit"
        class={chat.isAnswering() ? "submit icon stop" : "submit icon arrow"}
        aria-label={props.ui.t(chat.isAnswering() ? stop : send)}
        aria-disabled={isIdle() ? "true" : undefined}
      />
    </form>
  );
};
