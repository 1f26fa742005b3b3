import "~/ui/table.css";
import "../documents/document-table.css";
import { For, Show } from "solid-js";
import type { WebSourceView } from "~/contract/web-sources";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { shownAddress } from "~/lib/shown-address";
import { TimeAgo } from "~/ui/time-ago";
import { useWorkspace } from "../assistants/workspace";
import { WebSourceActions } from "./WebSourceActions";
import { WebSourceStateView } from "./WebSourceStateView";

/** The addresses, one a row, with their visit as it goes. */
export function WebSourceTable(props: { sources: readonly WebSourceView[] }) {
  const t = useTexts();
  const columns = () => t().websites.columns;
  return (
    <table class="table table-stacked document-table">
      <thead>
        <tr>
          <th scope="col">{columns().address}</th>
          <th scope="col">{columns().state}</th>
          <th scope="col" class="table-number">
            {columns().pages}
          </th>
          <th scope="col" class="table-number">
            {columns().last}
          </th>
          <th scope="col">
            <span class="visually-hidden">{columns().actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.sources}>{(source) => <Row source={source} />}</For>
      </tbody>
    </table>
  );
}

function Row(props: { source: WebSourceView }) {
  const t = useTexts();
  const formats = useFormats();
  const workspace = useWorkspace();
  const next = () => props.source.nextVisitAt;
  return (
    <tr>
      <td class="table-main">
        <a class="document-table-title" href={`/assistants/${workspace().id}/sites/${props.source.id}`}>
          {shownAddress(props.source.url)}
        </a>
        <span class="dim document-table-file">
          {t().websites.kinds[props.source.kind]} ·{" "}
          <Show when={next()} fallback={t().websites.nextNone}>
            {(at) => t().websites.next(formats.shortDate(at()))}
          </Show>
        </span>
      </td>
      <td class="document-table-state">
        <WebSourceStateView source={props.source} />
      </td>
      <td class="table-number" data-label={t().websites.columns.pages}>
        {formats.number(props.source.pages.read)}
        <Show when={props.source.pages.failed > 0}>
          <br />
          <span class="dim">{t().websites.failed(formats.number(props.source.pages.failed))}</span>
        </Show>
      </td>
      <td class="table-number dim">
        <Show when={props.source.lastVisitAt} fallback={t().websites.never}>
          {(at) => <TimeAgo at={at()} />}
        </Show>
      </td>
      <td class="table-number document-table-actions">
        <WebSourceActions source={props.source} />
      </td>
    </tr>
  );
}
