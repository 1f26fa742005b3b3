import "./checks.css";
import ListChecks from "@lucide/icons/icons/list-checks";
import { For, Show } from "solid-js";
import { type CheckListView, checksMax } from "~/contract/checks";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { EmptyState } from "~/ui/empty-state";
import { useWorkspace } from "../assistants/workspace";
import { AddCheck } from "./AddCheck";
import { Check } from "./Check";
import { CheckRun } from "./CheckRun";
import { checkListQuery } from "./checks.queries";
import { ProposeChecks } from "./ProposeChecks";

/** The questions with what they last got, and what that changed. */
export function CheckList() {
  const workspace = useWorkspace();
  const list = createLive(() => checkListQuery(workspace().id));
  return <Show when={list()}>{(known) => <Whole list={known()} />}</Show>;
}

function Whole(props: { list: CheckListView }) {
  const t = useTexts();
  return (
    <div class="checks">
      <Show
        when={props.list.checks.length > 0}
        fallback={
          <EmptyState icon={ListChecks} title={t().checks.emptyTitle} action={<ProposeChecks kind="primary" />}>
            <p>{t().checks.emptyText}</p>
          </EmptyState>
        }
      >
        <CheckRun list={props.list} />
        <ol class="check-list">
          <For each={props.list.checks}>
            {(check) => <Check check={check} isRunning={props.list.run?.state === "running"} />}
          </For>
        </ol>
      </Show>
      <Show when={props.list.checks.length < checksMax}>
        <AddCheck />
      </Show>
    </div>
  );
}
