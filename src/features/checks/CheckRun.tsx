import Play from "@lucide/icons/icons/play";
import { Show } from "solid-js";
import { type CheckListView, checksProposed, type KnowledgePart } from "~/contract/checks";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { Progress } from "~/ui/progress";
import { TimeAgo } from "~/ui/time-ago";
import { AutomaticRuns } from "./AutomaticRuns";
import { useCheckCommands } from "./check-commands";
import { ProposeChecks } from "./ProposeChecks";

/** The latest run: how far it is or what it found, and the button for the next. */
export function CheckRun(props: { list: CheckListView }) {
  const t = useTexts();
  const commands = useCheckCommands();
  const isRunning = () => props.list.run?.state === "running";
  return (
    <div class="check-run">
      <div class="check-run-head">
        <Button isBusy={isRunning()} onClick={() => commands.run()}>
          <Icon of={Play} />
          {props.list.run ? t().checks.runAgain : t().checks.run}
        </Button>
        <Show when={props.list.checks.length < checksProposed}>
          <ProposeChecks kind="quiet" />
        </Show>
        <RunFacts list={props.list} />
      </div>
      <AutomaticRuns list={props.list} />
      <Show when={props.list.isStale && !isRunning()}>
        <Notice kind="warn">{t().checks.stale} </Notice>
      </Show>
      <Show when={props.list.run?.state === "failed"}>
        <Notice kind="error">{t().checks.failed}</Notice>
      </Show>
    </div>
  );
}

function RunFacts(props: { list: CheckListView }) {
  const t = useTexts();
  const formats = useFormats();
  const answered = () => props.list.checks.filter(({ result }) => result?.outcome === "answered").length;
  const becauseOf = (parts: readonly KnowledgePart[]) =>
    t().checks.byItself(parts.map((part) => t().checks.parts[part]).join(", "));
  const changed = () => props.list.checks.filter(({ differences }) => differences.length > 0).length;
  return (
    <Show when={props.list.run}>
      {(run) => (
        <Show
          when={run().state !== "running"}
          fallback={
            <div class="check-run-progress">
              <p role="status">{t().checks.running(formats.number(run().done), formats.number(run().total))}</p>
              <Progress
                value={run().done / Math.max(1, run().total)}
                label={t().checks.running(formats.number(run().done), formats.number(run().total))}
              />
            </div>
          }
        >
          <p class="check-run-facts" role="status">
            {t().checks.answeredOf(formats.number(answered()), formats.number(props.list.checks.length))}
            <Show when={props.list.previousRunAt}>
              {" · "}
              <strong>{t().checks.changes(changed())}</strong> <span class="dim">{t().checks.comparedWith}</span>
            </Show>
            <span class="dim">
              {" · "}
              {t().checks.lastRun} <TimeAgo at={run().startedAt} />
              {run().cause === "change" && `, ${becauseOf(run().changes)}`}
            </span>
          </p>
        </Show>
      )}
    </Show>
  );
}
