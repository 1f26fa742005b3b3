import { For, Show } from "solid-js";
import type { ExplainedFaq } from "~/contract/bench";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Badge, type BadgeKind } from "~/ui/badge";
import { Scale } from "~/ui/scale";
import { useWorkspace } from "../assistants/workspace";
import { faqDifferenceSentence } from "./faq-difference-sentence";

const kinds: Record<ExplainedFaq["use"], BadgeKind> = { given: "ok", read: "plain", left: "plain" };

/** The question-réponse nearest to the question: how like it is, what the answer made of it, and why. */
export function FoundFaq(props: { faq: ExplainedFaq }) {
  const t = useTexts();
  const formats = useFormats();
  const workspace = useWorkspace();
  const likeness = () => t().bench.faq.likeness(formats.percent(props.faq.likeness));
  return (
    <div class="bench-faq">
      <p class="bench-passage-head">
        <a class="link" href={`/assistants/${workspace().id}/faq/${props.faq.faqId}`}>
          {props.faq.question}
        </a>
        <Badge kind={kinds[props.faq.use]}>{t().bench.faq.uses[props.faq.use]}</Badge>
      </p>
      <Show when={props.faq.phrasing !== props.faq.question}>
        <p class="dim">{t().bench.faq.phrasing(props.faq.phrasing)}</p>
      </Show>
      <p class="bench-score">
        <b>{formats.percent(props.faq.likeness)}</b>
        <Scale value={props.faq.likeness} mark={props.faq.leastLikeness} label={likeness()} />
        <span class="dim">{t().bench.faq.least(formats.percent(props.faq.leastLikeness))}</span>
      </p>
      <p>{t().bench.faq.meaning[props.faq.use]}</p>
      <Show when={props.faq.use !== "given" && props.faq.differences.length > 0}>
        <ul class="bench-faq-differences">
          <For each={props.faq.differences}>
            {(difference) => <li>{faqDifferenceSentence(difference, t().bench.faq.differences)}</li>}
          </For>
        </ul>
      </Show>
    </div>
  );
}
