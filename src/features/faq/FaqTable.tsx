import "~/ui/table.css";
import "./faq.css";
import { For, Show } from "solid-js";
import type { FaqListItem } from "~/contract/faq-view";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { TimeAgo } from "~/ui/time-ago";
import { FaqActions } from "./FaqActions";
import { FaqStateBadge } from "./FaqStateBadge";

/** A page of the list. */
export function FaqTable(props: { workspaceId: string; entries: readonly FaqListItem[] }) {
  const t = useTexts();
  return (
    <table class="table table-stacked faq-table">
      <thead>
        <tr>
          <th scope="col">{t().faq.columns.question}</th>
          <th scope="col">{t().faq.columns.state}</th>
          <th scope="col" class="table-number">
            {t().faq.columns.uses}
          </th>
          <th scope="col" class="table-number">
            {t().faq.columns.changed}
          </th>
          <th scope="col">
            <span class="visually-hidden">{t().faq.columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.entries}>{(entry) => <Row workspaceId={props.workspaceId} entry={entry} />}</For>
      </tbody>
    </table>
  );
}

function Row(props: { workspaceId: string; entry: FaqListItem }) {
  const t = useTexts();
  const formats = useFormats();
  return (
    <tr>
      <td class="table-main">
        <a class="faq-question" href={`/assistants/${props.workspaceId}/faq/${props.entry.id}`}>
          {props.entry.question}
        </a>
        <span class="dim faq-answer">{props.entry.preview}</span>
        <Show when={props.entry.phrasings.length}>
          {(count) => <span class="dim faq-answer">{t().faq.phrasingsCount(count())}</span>}
        </Show>
      </td>
      <td>
        <div class="faq-state">
          <FaqStateBadge entry={props.entry} />
          <Show when={props.entry.validity !== "soon" && props.entry.validUntil}>
            {(day) => <span class="dim">{t().faq.until(formats.shortDate(`${day()}T12:00:00Z`))}</span>}
          </Show>
        </div>
      </td>
      <td
        class="table-number"
        data-label={t().faq.columns.uses}
        title={props.entry.lastUsedAt ? t().faq.usesTitle(formats.fullDate(props.entry.lastUsedAt)) : undefined}
      >
        {formats.number(props.entry.uses)}
      </td>
      <td class="table-number dim">
        <TimeAgo at={props.entry.changedAt} />
      </td>
      <td class="table-number faq-actions">
        <FaqActions workspaceId={props.workspaceId} entry={props.entry} />
      </td>
    </tr>
  );
}
