import { fromMarkdown } from "mdast-util-from-markdown";
import { createMemo, Show } from "solid-js";
import type { MessageView } from "~/contract/conversations";
import { useTexts } from "~/lib/i18n/locale";
import { MarkdownNodes } from "./MarkdownNodes";

interface AnswerTextProps {
  messageId: string;
  text: string;
  answer: NonNullable<MessageView["answer"]>;
}

/** The answer as the visitor saw it, its source numbers leading to the passages below. */
export function AnswerText(props: AnswerTextProps) {
  const t = useTexts();
  const tree = createMemo(() => fromMarkdown(props.text));
  return (
    <Show when={props.text} fallback={<p class="message-text dim">{t().conversations.states[props.answer.state]}</p>}>
      <div class="message-text message-markdown">
        <MarkdownNodes
          nodes={tree().children}
          anchor={props.messageId}
          sourceNumbers={props.answer.sources.map(({ n }) => n)}
        />
      </div>
    </Show>
  );
}
