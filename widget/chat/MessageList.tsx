import { createEffect, For, onCleanup, Show } from "solid-js";
import { handedOver, historyOutOfReach, messages, retry } from "../texts";
import { AnswerMessage } from "./AnswerMessage";
import { endsHeldBack, isHeldBack } from "./held-back";
import { keepAtEnd } from "./keep-at-end";
import { SaidMessage } from "./SaidMessage";
import type { Ui } from "./ui";
import { Welcome } from "./Welcome";

export const MessageList = (props: { ui: Ui }) => {
  const { chat, handoff, restoration } = props.ui;
  const follow = (log: HTMLElement) => {
    const end = keepAtEnd(log);
    createEffect(() => {
      if (chat.entries().length) end.goTo();
    });
    onCleanup(end.stop);
  };
  return (
    <div class="log" role="log" aria-live="polite" aria-label={props.ui.t(messages)} tabindex="0" ref={follow}>
      <div class="list">
        <Welcome ui={props.ui} />
        <Show when={restoration.state() === "loading"}>
          <div class="skeleton" aria-hidden="true" />
        </Show>
        <Show when={restoration.state() === "out_of_reach"}>
          <p class="failure">
            {props.ui.t(historyOutOfReach)}
            <button type="button" class="quiet" onClick={() => restoration.restore()}>
              {props.ui.t(retry)}
            </button>
          </p>
        </Show>
        <For each={chat.entries()}>
          {(entry, index) =>
            entry.kind === "said" ? (
              <SaidMessage ui={props.ui} said={entry} />
            ) : (
              <Show when={!isHeldBack(entry.view())}>
                <AnswerMessage ui={props.ui} answer={entry} isLast={index() === chat.entries().length - 1} />
              </Show>
            )
          }
        </For>
        {/* Said by the list, once, where the visitor waits: the assistant has no part in it. */}
        <Show when={handoff.isExpected() && endsHeldBack(chat.entries())}>
          <p class="dim">{props.ui.t(handedOver)}</p>
        </Show>
      </div>
    </div>
  );
};
