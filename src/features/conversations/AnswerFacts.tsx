import { For, Show } from "solid-js";
import type { MessageView } from "~/contract/conversations";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Badge } from "~/ui/badge";
import { answerFacts } from "./answer-facts";
import { OutcomeBadge } from "./OutcomeBadge";

/** What was measured of an answer. */
export function AnswerFacts(props: { answer: NonNullable<MessageView["answer"]> }) {
  const t = useTexts();
  const formats = useFormats();
  return (
    <dl class="message-facts">
      <div>
        <dt class="visually-hidden">{t().conversations.outcome}</dt>
        <dd>
          <OutcomeBadge outcome={props.answer.outcome} state={props.answer.state} />
          <Show when={props.answer.fallback}>
            {" "}
            <Badge kind="warn">{t().conversations.fallbackMark}</Badge>
          </Show>
          <Show when={props.answer.isResolved}>
            {" "}
            <Badge kind="ok">{t().conversations.answerResolved}</Badge>
          </Show>
        </dd>
      </div>
      <For each={answerFacts(props.answer, t().conversations, formats)}>
        {(fact) => (
          <div title={fact.hint}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
