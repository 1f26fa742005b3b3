import { For, Show } from "solid-js";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Badge } from "~/ui/badge";
import { useWorkspace } from "../assistants/workspace";
import { documentsQuery } from "../documents/documents.queries";
import { endingFaqQuery } from "../faq/faq.queries";
import { createOpenGaps } from "../insights/open-gaps";
import { endingTasks, failedTasks, gapTasks } from "./tasks";

const shown = 5;

/** What waits for somebody: questions that were not served, documents that could not be read, texts whose last day is near or over. */
export function ToDo() {
  const t = useTexts();
  const formats = useFormats();
  const workspace = useWorkspace();
  const documents = createLive(() => documentsQuery(workspace().id));
  const entries = createLive(() => endingFaqQuery(workspace().id));
  const openGaps = createOpenGaps(() => workspace().id);
  const at = (page: string) => `/assistants/${workspace().id}/${page}`;
  const day = (date: string) => formats.shortDate(`${date}T12:00:00Z`);
  const tasks = () => [
    ...gapTasks(openGaps() ?? 0, t().gaps, formats.number),
    ...failedTasks(documents() ?? [], t().documents),
    ...endingTasks(documents() ?? [], entries() ?? [], t(), day),
  ];
  const left = () => tasks().slice(shown);
  return (
    <Show when={tasks().length > 0} fallback={<p class="section-description">{t().overview.todoEmpty}</p>}>
      <ul class="todo">
        <For each={tasks().slice(0, shown)}>
          {(task) => (
            <li>
              <a href={at(task.page)}>
                <span class="todo-words">
                  {task.title}
                  <small class="dim">{task.text}</small>
                </span>
                <Badge kind={task.kind}>{task.label}</Badge>
              </a>
            </li>
          )}
        </For>
      </ul>
      <Show when={left()[0]}>
        {(next) => (
          <p class="section-description">
            <a class="link" href={at(next().page.split("/")[0] ?? "")}>
              {t().overview.more(left().length)}
            </a>
          </p>
        )}
      </Show>
    </Show>
  );
}
