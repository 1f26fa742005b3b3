import { For, Show } from "solid-js";
import { frequentQuestions, notice } from "../texts";
import type { Ui } from "./ui";

/** Before the first message: who answers, and what others ask. */
export const Welcome = (props: { ui: Ui }) => {
  const questions = () => props.ui.settings()?.quickQuestions ?? [];
  const isStarted = () => props.ui.chat.entries().length > 0 || props.ui.restoration.state() === "loading";
  const ask = (question: string) => {
    props.ui.chat.send(question);
    props.ui.focusField();
  };
  return (
    <div class="welcome">
      <Show when={props.ui.settings()?.welcomeMessage}>{(message) => <p class="greeting">{message()}</p>}</Show>
      <p class="notice">{props.ui.t(notice)}</p>
      <Show when={!isStarted() && !props.ui.settings()?.isPaused && questions().length > 0}>
        <ul class="quick" aria-label={props.ui.t(frequentQuestions)}>
          <For each={questions()}>
            {(question) => (
              <li>
                <button type="button" onClick={() => ask(question)}>
                  {question}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
};
