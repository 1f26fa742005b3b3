import { Show } from "solid-js";
import type { MessageRole } from "~/contract/chat";
import type { MessageView } from "~/contract/conversations";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { WhyThisAnswer } from "../bench/WhyThisAnswer";
import { ReplyText } from "../inbox/ReplyText";
import { AnswerFacts } from "./AnswerFacts";
import { AnswerMending } from "./AnswerMending";
import { AnswerText } from "./AnswerText";

import { SourceList } from "./SourceList";

/** One message; an answer with what was read and measured. */
export function Message(props: { message: MessageView; question: string | undefined }) {
  const t = useTexts();
  const formats = useFormats();
  const who = () => {
    const names: Record<MessageRole, string> = {
      visitor: t().conversations.visitor,
      assistant: t().conversations.assistant,
      person: t().conversations.person,
      system: t().conversations.system,
    };
    return props.message.role === "person" ? (props.message.author ?? names.person) : names[props.message.role];
  };
  const said = () => {
    const { event, author, text } = props.message;
    return event ? t().inbox.events[event](author ?? "") : text;
  };
  return (
    <li class={`message message-${props.message.role}`} id={props.message.id}>
      <p class="message-head">
        <strong>{who()}</strong>
        <time class="dim" dateTime={props.message.at} title={formats.fullDate(props.message.at)}>
          {formats.timeOfDay(props.message.at)}
        </time>
      </p>
      <Show when={props.message.answer} fallback={<Said role={props.message.role} text={said()} />}>
        {(answer) => (
          <>
            <AnswerText messageId={props.message.id} text={props.message.text} answer={answer()} />
            <SourceList messageId={props.message.id} sources={answer().sources} />
            <AnswerFacts answer={answer()} />
            <Show when={answer().state !== "answering"}>
              <AnswerMending messageId={props.message.id} answer={answer()} />
            </Show>
            <Show when={answer().state === "complete" && props.question}>
              {(question) => <WhyThisAnswer question={question()} answer={answer()} />}
            </Show>
          </>
        )}
      </Show>
    </li>
  );
}

/** What a person wrote is Markdown; a visitor's words are as they were typed. */
function Said(props: { role: MessageRole; text: string }) {
  return (
    <Show when={props.role === "person"} fallback={<p class="message-text">{props.text}</p>}>
      <ReplyText text={props.text} />
    </Show>
  );
}
