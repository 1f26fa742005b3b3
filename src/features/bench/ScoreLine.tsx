import { Show } from "solid-js";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Scale } from "~/ui/scale";

/** A score on its scale, with the place from which the assistant answers. */
export function ScoreLine(props: { score: number; threshold?: number }) {
  const t = useTexts();
  const formats = useFormats();
  const label = () =>
    props.threshold === undefined
      ? `${t().bench.score} ${formats.score(props.score)}`
      : t().bench.scale(formats.score(props.score), formats.score(props.threshold));
  return (
    <p class="bench-score">
      <b>{formats.score(props.score)}</b>
      <Scale value={props.score} mark={props.threshold} label={label()} />
      <Show when={props.threshold}>
        {(threshold) => <span class="dim">{t().bench.threshold(formats.score(threshold()))}</span>}
      </Show>
    </p>
  );
}
