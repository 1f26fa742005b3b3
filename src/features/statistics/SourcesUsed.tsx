import "~/ui/rows.css";
import { For, Show } from "solid-js";
import type { StatisticsInput } from "~/contract/statistics-inputs";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Section } from "~/ui/section";
import { sourceUseQuery } from "./statistics.queries";

/** What answers were made of in the period, and the documents that served for nothing. */
export function SourcesUsed(props: { workspaceId: string; input: StatisticsInput }) {
  const t = useTexts();
  const formats = useFormats();
  const use = createLive(() => sourceUseQuery(props.workspaceId, props.input));
  const at = (kind: "document" | "faq", id: string) =>
    `/assistants/${props.workspaceId}/${kind === "faq" ? "faq" : "documents"}/${id}`;
  return (
    <Show when={use()}>
      {(known) => (
        <div class="statistics-columns">
          <Section title={t().statistics.topSources}>
            <Show
              when={known().top.length > 0}
              fallback={<p class="section-description">{t().statistics.topSourcesEmpty}</p>}
            >
              <ol class="source-use">
                <For each={known().top}>
                  {({ id, kind, title, citations }) => (
                    <li>
                      <a href={at(kind, id)}>{title}</a>
                      <span class="dim">{t().statistics.citations(citations, formats.number(citations))}</span>
                    </li>
                  )}
                </For>
              </ol>
            </Show>
          </Section>
          <Section title={t().statistics.unusedDocuments}>
            <Show
              when={known().unused.total > 0}
              fallback={<p class="section-description">{t().statistics.unusedEmpty}</p>}
            >
              <ul class="source-use">
                <For each={known().unused.documents}>
                  {({ id, title }) => (
                    <li>
                      <a href={at("document", id)}>{title}</a>
                    </li>
                  )}
                </For>
              </ul>
              <Show when={known().unused.total > known().unused.documents.length}>
                <p class="section-description">
                  {t().overview.more(known().unused.total - known().unused.documents.length)}
                </p>
              </Show>
            </Show>
          </Section>
        </div>
      )}
    </Show>
  );
}
