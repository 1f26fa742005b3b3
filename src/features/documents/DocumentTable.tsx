import "~/ui/table.css";
import "./document-table.css";
import { For, Show } from "solid-js";
import type { DocumentView } from "~/contract/documents";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import type { Selection } from "~/ui/selection";
import { Tick } from "~/ui/tick";
import { TimeAgo } from "~/ui/time-ago";
import { DocumentActions } from "./DocumentActions";
import { DocumentFile } from "./DocumentFile";
import { DocumentStateView } from "./DocumentStateView";
import { DocumentUseBadges } from "./DocumentUseBadges";

/** The documents, one a row, with their state as it changes. */
export function DocumentTable(props: {
  workspaceId: string;
  documents: readonly DocumentView[];
  /** Where rows can be ticked. */
  selection?: Selection;
}) {
  const t = useTexts();
  return (
    <table class="table table-stacked document-table" classList={{ "document-table-ticked": Boolean(props.selection) }}>
      <thead>
        <tr>
          <Show when={props.selection}>
            <th scope="col">
              <span class="visually-hidden">{t().documents.columns.selection}</span>
            </th>
          </Show>
          <th scope="col">{t().documents.columns.document}</th>
          <th scope="col">{t().documents.columns.state}</th>
          <th scope="col" class="table-number">
            {t().documents.columns.pages}
          </th>
          <th scope="col" class="table-number">
            {t().documents.columns.passages}
          </th>
          <th scope="col" class="table-number">
            {t().documents.columns.added}
          </th>
          <th scope="col">
            <span class="visually-hidden">{t().documents.columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.documents}>
          {(document) => <Row workspaceId={props.workspaceId} document={document} selection={props.selection} />}
        </For>
      </tbody>
    </table>
  );
}

function Row(props: { workspaceId: string; document: DocumentView; selection: Selection | undefined }) {
  const t = useTexts();
  const formats = useFormats();
  const figure = (value: number | null) => (value === null ? "–" : formats.number(value));
  return (
    <tr>
      <Show when={props.selection}>
        {(selection) => (
          <td class="document-table-tick">
            <Tick
              label={t().documents.select(props.document.title)}
              isTicked={selection().has(props.document.id)}
              onChange={(isTicked, isRange) => selection().set(props.document.id, isTicked, isRange)}
            />
          </td>
        )}
      </Show>
      <td class="table-main">
        <a class="document-table-title" href={`/assistants/${props.workspaceId}/documents/${props.document.id}`}>
          {props.document.title}
        </a>
        <DocumentFile document={props.document} />
        <DocumentUseBadges document={props.document} />
      </td>
      <td class="document-table-state">
        <DocumentStateView document={props.document} />
      </td>
      <td class="table-number" data-label={t().documents.columns.pages}>
        {figure(props.document.pages)}
      </td>
      <td class="table-number" data-label={t().documents.columns.passages}>
        {figure(props.document.passages)}
      </td>
      <td class="table-number dim">
        <TimeAgo at={props.document.addedAt} />
      </td>
      <td class="table-number document-table-actions">
        <DocumentActions workspaceId={props.workspaceId} document={props.document} />
      </td>
    </tr>
  );
}
