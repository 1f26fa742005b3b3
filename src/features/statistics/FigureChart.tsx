import { createMemo, createSignal, Show } from "solid-js";
import type { Statistics, StatisticsPoint } from "~/contract/statistics";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { LineChart } from "~/ui/line-chart";
import { Section } from "~/ui/section";
import { type FigureKind, shownFigure } from "./figure-kinds";
import { StepTable } from "./StepTable";
import { TableSwitch } from "./TableSwitch";

/** How one figure went, step by step, beside the days before; the same as a table. */
export function FigureChart(props: { statistics: Statistics; figure: FigureKind }) {
  const t = useTexts();
  const formats = useFormats();
  const [isTable, setTable] = createSignal(false);
  const shown = (value: number | null) => shownFigure(props.figure, value, formats, props.statistics.currency);
  const label = ({ from, to }: StatisticsPoint) => {
    if (props.statistics.range.by === "month") return formats.monthLabel(from);
    return from === to ? formats.dayLabel(from) : `${formats.dayLabel(from)} – ${formats.dayLabel(to)}`;
  };
  const name = () => t().statistics.names[props.figure];
  const labels = createMemo(() => props.statistics.points.map(label));
  const series = createMemo(() => [
    { name: t().statistics.now, values: props.statistics.points.map(({ now }) => now[props.figure]) },
    {
      name: t().statistics.before,
      values: props.statistics.points.map(({ before }) => before[props.figure]),
      isPast: true,
    },
  ]);
  return (
    <Section
      title={name()}
      description={t().statistics.definitions[props.figure]}
      aside={<TableSwitch isTable={isTable()} onChange={setTable} />}
    >
      <Show
        when={!isTable()}
        fallback={<StepTable points={props.statistics.points} figure={props.figure} label={label} shown={shown} />}
      >
        <LineChart
          label={t().statistics.chart(name(), props.statistics.points.length)}
          hint={t().statistics.chartHint}
          labels={labels()}
          series={series()}
          shown={shown}
        />
      </Show>
    </Section>
  );
}
