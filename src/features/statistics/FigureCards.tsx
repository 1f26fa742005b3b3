import { For, Show } from "solid-js";
import type { Statistics } from "~/contract/statistics";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { type FigureKind, figureChange, figureKinds, shownFigure } from "./figure-kinds";

interface FigureCardsProps {
  statistics: Statistics;
  figure: FigureKind;
  onChoose: (figure: FigureKind) => void;
}

/** Every figure of the period with how it moved; the chosen one is drawn below. */
export function FigureCards(props: FigureCardsProps) {
  const t = useTexts();
  const formats = useFormats();
  const note = (kind: FigureKind) => {
    const { currency, now } = props.statistics;
    if (kind === "cost" && now.unpriced > 0) return t().statistics.unpriced(formats.number(now.unpriced));
    return figureChange(kind, props.statistics, formats, t().overview, currency);
  };
  return (
    <fieldset class="figure-cards">
      <legend class="visually-hidden">{t().statistics.figures}</legend>
      <For each={figureKinds}>
        {(kind) => (
          <button
            type="button"
            class="figure-card"
            aria-pressed={props.figure === kind}
            onClick={() => props.onChoose(kind)}
          >
            <span class="dim">{t().statistics.names[kind]}</span>
            <strong class="figure-card-value">
              {shownFigure(kind, props.statistics.now[kind], formats, props.statistics.currency)}
            </strong>
            <small class="dim">
              <Show when={note(kind)} fallback={"\u00a0"}>
                {note(kind)}
              </Show>
            </small>
          </button>
        )}
      </For>
    </fieldset>
  );
}
