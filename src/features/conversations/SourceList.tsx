import { For, Show } from "solid-js";
import type { Source } from "~/contract/chat";
import { useTexts } from "~/lib/i18n/locale";
import { useWorkspace } from "../assistants/workspace";
import { sourcePath } from "./source-path";

/** The passages an answer cites, each leading to its place in the document. */
export function SourceList(props: { messageId: string; sources: readonly Source[] }) {
  const t = useTexts();
  const workspace = useWorkspace();
  return (
    <Show when={props.sources.length > 0}>
      <div class="message-sources">
        <p class="message-sources-title dim">{t().conversations.sources}</p>
        <ol>
          <For each={props.sources}>
            {(source) => (
              <li id={`${props.messageId}-${source.n}`}>
                <a href={sourcePath(workspace().id, source)}>
                  <b>{source.n}</b>
                  <span>
                    <span class="link">{source.title}</span>
                    <Show when={source.faqId}>
                      <span class="dim">, {t().conversations.faqEntry}</span>
                    </Show>
                    <Show when={source.page}>
                      {(page) => <span class="dim">, {t().conversations.sourcePage(String(page()))}</span>}
                    </Show>
                  </span>
                </a>
                <blockquote>{source.quote}</blockquote>
              </li>
            )}
          </For>
        </ol>
      </div>
    </Show>
  );
}
