import "~/ui/table.css";
import { For } from "solid-js";
import type { OrganizationStatistics } from "~/contract/statistics";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Section } from "~/ui/section";
import { type FigureKind, figureChange, shownFigure } from "./figure-kinds";

const columns: readonly FigureKind[] = [
  "conversations",
  "visitors",
  "answeredShare",
  "satisfaction",
  "responseMs",
  "cost",
];

/** A line for each assistant; each leads to its own statistics of the same period. */
export function AssistantsTable(props: { statistics: OrganizationStatistics; search: string }) {
  const t = useTexts();
  const formats = useFormats();
  const currency = () => props.statistics.currency;
  return (
    <Section title={t().statistics.byAssistant}>
      <table class="table table-stacked assistants-table">
        <thead>
          <tr>
            <th scope="col">{t().assistants.columns.assistant}</th>
            <For each={columns}>
              {(kind) => (
                <th scope="col" class="table-number">
                  {t().statistics.names[kind]}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.statistics.assistants}>
            {(assistant) => (
              <tr class="table-row-link">
                <td class="table-main">
                  <a href={`/assistants/${assistant.id}/statistics${props.search}`}>{assistant.name}</a>
                </td>
                <For each={columns}>
                  {(kind) => (
                    <td class="table-number">
                      <span class="assistants-table-name dim">{t().statistics.names[kind]}</span>{" "}
                      {shownFigure(kind, assistant.now[kind], formats, currency())}{" "}
                      <small class="dim">
                        {figureChange(kind, assistant, formats, t().statistics.short, currency())}
                      </small>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Section>
  );
}
