import "~/ui/rows.css";
import "./assistant-list.css";
import Bot from "@lucide/icons/icons/bot";
import { For, Show } from "solid-js";
import type { WorkspaceListItem } from "~/contract/workspaces";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useCan } from "../accounts/me";
import { AssistantRow } from "./AssistantRow";
import { workspacesQuery } from "./assistants.queries";

export function AssistantList() {
  const workspaces = createLive(() => workspacesQuery());
  return (
    <Show when={workspaces()}>
      {(list) => (
        <Show when={list().length > 0} fallback={<NoAssistant />}>
          <Rows workspaces={list()} />
        </Show>
      )}
    </Show>
  );
}

function Rows(props: { workspaces: readonly WorkspaceListItem[] }) {
  const t = useTexts();
  return (
    <div class="assistant-list">
      <div class="rows-head" aria-hidden="true">
        <span>{t().assistants.columns.assistant}</span>
        <span>{t().assistants.columns.documents}</span>
        <span>
          {t().assistants.columns.conversations} · {t().assistants.last30Days}
        </span>
        <span class="rows-number">{t().assistants.columns.answered}</span>
        <span class="rows-number">{t().assistants.columns.lastMessage}</span>
      </div>
      <ul class="rows">
        <For each={props.workspaces}>{(workspace) => <AssistantRow workspace={workspace} />}</For>
      </ul>
    </div>
  );
}

function NoAssistant() {
  const t = useTexts();
  const can = useCan();
  return (
    <EmptyState
      icon={Bot}
      title={t().assistants.emptyTitle}
      action={
        <Show when={can("workspace.create")}>
          <LinkButton href="/assistants/new">{t().assistants.create}</LinkButton>
        </Show>
      }
    >
      {can("workspace.create") ? t().assistants.emptyText : t().assistants.emptyReader}
    </EmptyState>
  );
}
