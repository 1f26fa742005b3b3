import { Match, Show, Switch } from "solid-js";
import type { EmbeddingView } from "~/contract/models";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Notice } from "~/ui/notice";
import { Progress } from "~/ui/progress";
import { embeddingQuery } from "./models.queries";

/** How many passages have their vector, and what keeps the others from it. */
export function EmbeddingProgress(props: { workspaceId: string }) {
  const embedding = createLive(() => embeddingQuery(props.workspaceId));
  return <Show when={embedding()}>{(known) => <State embedding={known()} />}</Show>;
}

function State(props: { embedding: EmbeddingView }) {
  const t = useTexts();
  const formats = useFormats();
  const counted = () =>
    t().models.embedded(formats.number(props.embedding.done), formats.number(props.embedding.total));
  const share = () => (props.embedding.total === 0 ? null : props.embedding.done / props.embedding.total);
  const isOld = () => props.embedding.serving !== "" && props.embedding.serving !== props.embedding.model;
  return (
    <Switch
      fallback={
        <div class="embedding-progress">
          <Progress value={share()} label={t().models.embeddingProgress} />
          <p class="field-hint">
            {counted()} <Show when={isOld()}>{t().models.embeddingOldServes}</Show>
          </p>
        </div>
      }
    >
      <Match when={!props.embedding.isPossible}>
        <Notice kind="warn">{t().models.embeddingNoKey}</Notice>
      </Match>
      <Match when={props.embedding.problem}>
        {(problem) => (
          <Notice kind="warn">
            {t().models.problems[problem()]} {counted()}
          </Notice>
        )}
      </Match>
      <Match when={props.embedding.serving === props.embedding.model && share() === 1}>
        <Notice kind="ok">{counted()}</Notice>
      </Match>
    </Switch>
  );
}
