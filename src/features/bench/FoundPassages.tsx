import { For, Show } from "solid-js";
import type { ExplainedPassage } from "~/contract/bench";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Badge } from "~/ui/badge";
import { Scale } from "~/ui/scale";
import { useWorkspace } from "../assistants/workspace";

/** The passages a search found, best first, each leading to its place in its document. */
export function FoundPassages(props: { passages: readonly ExplainedPassage[] }) {
  const t = useTexts();
  return (
    <Show when={props.passages.length > 0} fallback={<p class="section-description">{t().bench.none}</p>}>
      <ol class="bench-passages">
        <For each={props.passages}>{(passage, index) => <FoundPassage passage={passage} n={index() + 1} />}</For>
      </ol>
    </Show>
  );
}

const nearFrom = 0.75;
const closeFrom = 0.4;

function FoundPassage(props: { passage: ExplainedPassage; n: number }) {
  const t = useTexts();
  const formats = useFormats();
  const workspace = useWorkspace();
  const closeness = () => {
    if (props.passage.cover >= nearFrom) return "high";
    return props.passage.cover >= closeFrom ? "medium" : "low";
  };
  const place = () =>
    [
      props.passage.heading,
      props.passage.page === null ? null : t().conversations.sourcePage(String(props.passage.page)),
    ]
      .filter((part) => part)
      .join(" · ");
  return (
    <li>
      <p class="bench-passage-head">
        <b>{t().bench.passage(String(props.n))}</b>
        <a
          class="link"
          href={`/assistants/${workspace().id}/documents/${props.passage.documentId}?at=${props.passage.at}`}
          title={t().bench.toPassage}
        >
          {props.passage.title}
        </a>
        <Show when={place()}>{(words) => <span class="dim">{words()}</span>}</Show>
        <Badge>{t().bench.closeness[closeness()]}</Badge>
      </p>
      <blockquote>{props.passage.quote}</blockquote>
      <dl class="bench-passage-figures">
        <div>
          <dt>{t().bench.cover}</dt>
          <dd>
            <Scale value={props.passage.cover} label={`${t().bench.cover} ${formats.percent(props.passage.cover)}`} />
            {formats.percent(props.passage.cover)}
          </dd>
        </div>
        <div title={t().bench.preferenceHint}>
          <dt>{t().bench.preference}</dt>
          <dd>
            <Scale
              value={props.passage.preference}
              label={`${t().bench.preference} ${formats.percent(props.passage.preference)}`}
            />
            {formats.percent(props.passage.preference)}
          </dd>
        </div>
      </dl>
      <Show when={props.passage.missing.length > 0}>
        <p class="dim bench-passage-missing">{t().bench.missing(props.passage.missing.join(", "))}</p>
      </Show>
    </li>
  );
}
