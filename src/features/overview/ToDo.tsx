import { For, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Badge } from "~/ui/badge";
import { useWorkspace } from "../assistants/workspace";
import { groupOf } from "../documents/document-state";
import { documentsQuery } from "../documents/documents.queries";

const shown = 5;

/** What waits for somebody: documents that could not be read. */
export function ToDo() {
  const t = useTexts();
  const workspace = useWorkspace();
  const documents = createLive(() => documentsQuery(workspace().id));
  const failed = () => (documents() ?? []).filter(({ state }) => groupOf(state) === "failed");
  const listPath = () => `/assistants/${workspace().id}/documents`;
  return (
    <Show when={failed().length > 0} fallback={<p class="section-description">{t().overview.todoEmpty}</p>}>
      <ul class="todo">
        <For each={failed().slice(0, shown)}>
          {(document) => (
            <li>
              <a href={`${listPath()}/${document.id}`}>
                <span class="todo-words">
                  {document.title}
                  <small class="dim">{t().documents.states[document.state].text}</small>
                </span>
                <Badge kind="error">{t().documents.states[document.state].label}</Badge>
              </a>
            </li>
          )}
        </For>
      </ul>
      <Show when={failed().length > shown}>
        <p class="section-description">
          <a class="link" href={listPath()}>
            {t().overview.more(failed().length - shown)}
          </a>
        </p>
      </Show>
    </Show>
  );
}
