import { Show } from "solid-js";
import type { MessageRole } from "~/contract/chat";
import type { MessageView } from "~/contract/conversations";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { WhyThisAnswer } from "../bench/WhyThisAnswer";
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
    return names[props.message.role];
  };
  return (
    <li class={`message message-${props.message.role}`} id={props.message.id}>
      <p class="message-head">
        <strong>{who()}</strong>
        <time class="dim" dateTime={props.message.at} title={formats.fullDate(props.message.at)}>
          {formats.timeOfDay(props.message.at)}
        </time>
      </p>
      <Show when={props.message.answer} fallback={<p class="message-text">{props.message.text}</p>}>
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
