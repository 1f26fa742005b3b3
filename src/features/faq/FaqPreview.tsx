import "../conversations/conversation-detail.css";
import "./faq.css";
import { fromMarkdown } from "mdast-util-from-markdown";
import { createMemo, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { MarkdownNodes } from "../conversations/MarkdownNodes";

/** The answer as the visitor will see it. */
export function FaqPreview(props: { text: string }) {
  const t = useTexts();
  const tree = createMemo(() => fromMarkdown(props.text));
  return (
    <figure class="field" aria-label={t().faq.preview}>
      <figcaption class="field-label">{t().faq.preview}</figcaption>
      <div class="faq-preview message-markdown">
        <Show when={props.text.trim()} fallback={<p class="dim">{t().faq.previewEmpty}</p>}>
          <MarkdownNodes nodes={tree().children} anchor="" sourceNumbers={[]} />
        </Show>
      </div>
    </figure>
  );
}
