import { Show } from "solid-js";
import type { WebSourceView } from "~/contract/web-sources";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { shownAddress } from "~/lib/shown-address";
import { Badge } from "~/ui/badge";
import { Progress } from "~/ui/progress";
import { badgeOfSource, shownState } from "./web-source-state";

/** How a visit goes or went; what went wrong comes with what to do about it. */
export function WebSourceStateView(props: { source: WebSourceView }) {
  const t = useTexts();
  const formats = useFormats();
  const isVisiting = () => props.source.state === "visiting";
  const total = () => props.source.visited + props.source.left;
  const sentence = () => {
    const { failure, outcome } = props.source;
    if (failure) return t().websites.reasons[failure];
    return outcome && outcome !== "complete" && outcome !== "failed" ? t().websites.outcomes[outcome] : "";
  };
  return (
    <div class="document-state">
      <Badge kind={badgeOfSource(props.source)}>{t().websites.states[shownState(props.source)]}</Badge>
      <Show when={isVisiting()}>
        <Progress
          value={total() === 0 ? null : props.source.visited / total()}
          label={t().websites.progress(shownAddress(props.source.url))}
        />
        <p class="document-state-text">
          {t().websites.progressText(formats.number(props.source.visited), formats.number(props.source.left))}
        </p>
      </Show>
      <Show when={!isVisiting() && sentence()}>{(text) => <p class="document-state-text">{text()}</p>}</Show>
    </div>
  );
}
