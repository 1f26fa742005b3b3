import { fromMarkdown } from "mdast-util-from-markdown";
import { createMemo, Show } from "solid-js";
import { MarkdownNodes } from "../conversations/MarkdownNodes";

/** What the assistant or a person wrote, as the visitor reads it. */
export function ReplyText(props: { text: string; fallback?: string }) {
  const tree = createMemo(() => fromMarkdown(props.text));
  return (
    <Show when={props.text} fallback={<p class="message-text dim">{props.fallback}</p>}>
      <div class="message-text message-markdown">
        <MarkdownNodes nodes={tree().children} anchor="" sourceNumbers={[]} />
      </div>
    </Show>
  );
}
