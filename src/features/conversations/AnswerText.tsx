import { For, Show } from "solid-js";
import type { MessageView } from "~/contract/conversations";
import { useTexts } from "~/lib/i18n/locale";
import { answerParts } from "./answer-parts";

interface AnswerTextProps {
  messageId: string;
  text: string;
  answer: NonNullable<MessageView["answer"]>;
}

/** The answer's words, as they were sent, its source numbers leading to the passages below. */
export function AnswerText(props: AnswerTextProps) {
  const t = useTexts();
  const parts = () =>
    answerParts(
      props.text,
      props.answer.sources.map(({ n }) => n),
    );
  return (
    <Show when={props.text} fallback={<p class="message-text dim">{t().conversations.states[props.answer.state]}</p>}>
      <p class="message-text">
        <For each={parts()}>
          {(part) =>
            "source" in part ? (
              <sup>
                <a href={`#${props.messageId}-${part.source}`} aria-label={t().conversations.sourceNumber(part.source)}>
                  {part.source}
                </a>
              </sup>
            ) : (
              part.text
            )
          }
        </For>
      </p>
    </Show>
  );
}
