import "../conversations/conversation-detail.css";
import { createEffect, For, on, onCleanup, onMount, Show } from "solid-js";
import type { MessageView } from "~/contract/conversations";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { useMe } from "../accounts/me";
import { ReplyText } from "./ReplyText";

/** So near to its end, in pixels, a reader is at it. */
const nearPx = 120;

/** What was said, the latest in view: it stays in view while more comes, unless one reads further up and did not write it. */
export function InboxMessages(props: { messages: readonly MessageView[] }) {
  const t = useTexts();
  const me = useMe();
  let box: HTMLDivElement | undefined;
  let list: HTMLOListElement | undefined;
  let isAtEnd = true;
  const noteWhere = () => {
    if (box) isAtEnd = box.scrollHeight - box.scrollTop - box.clientHeight < nearPx;
  };
  const staysAtEnd = () => isAtEnd && box?.scrollTo({ top: box.scrollHeight });
  onMount(() => {
    const sizes = new ResizeObserver(staysAtEnd);
    for (const element of [box, list]) if (element) sizes.observe(element);
    onCleanup(() => sizes.disconnect());
  });
  createEffect(
    on(
      () => props.messages.at(-1),
      (last) => {
        if (last?.role === "person" && last.author === me().name) isAtEnd = true;
      },
      { defer: true },
    ),
  );
  return (
    <div class="inbox-messages" role="log" aria-label={t().inbox.messages} tabindex="0" ref={box} onScroll={noteWhere}>
      <ol ref={list}>
        <For each={props.messages}>{(message) => <Line message={message} />}</For>
      </ol>
    </div>
  );
}

function Line(props: { message: MessageView }) {
  const t = useTexts();
  const formats = useFormats();
  const who = () => {
    const { role, author } = props.message;
    return role === "person" ? (author ?? "") : role === "visitor" ? t().inbox.visitor : t().inbox.assistant;
  };
  const said = () => {
    const { event, author, text } = props.message;
    return event ? t().inbox.events[event](author ?? "") : text;
  };
  // Where a person holds the conversation, the assistant's answer is none.
  const isNothing = () => props.message.role === "assistant" && props.message.text === "" && isHandedOver();
  const isHandedOver = () => props.message.answer?.outcome === "handed_over";
  return (
    <Show when={!isNothing()}>
      <Show
        when={props.message.role !== "system"}
        fallback={
          <li class="inbox-event dim">
            {said()} <time dateTime={props.message.at}>{formats.timeOfDay(props.message.at)}</time>
          </li>
        }
      >
        <li class={`inbox-message inbox-message-${props.message.role}`}>
          <p class="inbox-message-head dim">
            <strong>{who()}</strong>
            <time dateTime={props.message.at} title={formats.fullDate(props.message.at)}>
              {formats.timeOfDay(props.message.at)}
            </time>
          </p>
          <Show when={props.message.role !== "visitor"} fallback={<p class="message-text">{props.message.text}</p>}>
            <ReplyText text={props.message.text} fallback={t().conversations.states[stateOf(props.message)]} />
          </Show>
        </li>
      </Show>
    </Show>
  );
}

const stateOf = ({ answer }: MessageView) => answer?.state ?? "complete";
