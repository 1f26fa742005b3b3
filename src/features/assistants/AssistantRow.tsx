import { Show } from "solid-js";
import type { WorkspaceListItem } from "~/contract/workspaces";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Badge } from "~/ui/badge";
import { Sparkline } from "~/ui/sparkline";
import { TimeAgo } from "~/ui/time-ago";
import { hostOf } from "./host-of";

export function AssistantRow(props: { workspace: WorkspaceListItem }) {
  const t = useTexts();
  const formats = useFormats();
  const total = () => formats.number(props.workspace.conversations30);
  return (
    <li>
      <a href={`/assistants/${props.workspace.id}`}>
        <span class="rows-main">
          <strong class="assistant-list-name">
            {props.workspace.name}
            <Show when={props.workspace.state === "paused"}>
              <Badge kind="warn">{t().assistants.paused}</Badge>
            </Show>
          </strong>
          <span class="dim">{hostOf(props.workspace.siteUrl) || t().assistants.noSite}</span>
        </span>
        <DocumentsState documents={props.workspace.documents} />
        <span class="assistant-list-figure">
          <b>
            {total()}
            <span class="assistant-list-word dim"> {t().assistants.columns.conversations}</span>
          </b>
          <Sparkline
            values={props.workspace.conversationsByDay}
            label={t().assistants.trend(props.workspace.conversationsByDay.length, total())}
          />
        </span>
        <span class="rows-number">
          {formats.percent(props.workspace.answeredShare30)}
          <span class="assistant-list-word dim"> {t().assistants.columns.answered}</span>
        </span>
        <span class="rows-number dim">
          <Show when={props.workspace.lastMessageAt} fallback={t().assistants.noMessage}>
            {(at) => <TimeAgo at={at()} />}
          </Show>
        </span>
      </a>
    </li>
  );
}

function DocumentsState(props: { documents: WorkspaceListItem["documents"] }) {
  const t = useTexts();
  return (
    <span class="assistant-list-documents">
      <span class="assistant-list-word dim">{t().assistants.columns.documents} </span>
      <Show when={props.documents.total > 0} fallback={<span class="dim">{t().assistants.documentsNone}</span>}>
        <span>{t().assistants.documentsReady(props.documents.indexed)}</span>
      </Show>
      <Show when={props.documents.busy > 0}>
        <Badge kind="busy">{t().assistants.documentsBusy(props.documents.busy)}</Badge>
      </Show>
      <Show when={props.documents.failed > 0}>
        <Badge kind="error">{t().assistants.documentsFailed(props.documents.failed)}</Badge>
      </Show>
    </span>
  );
}
