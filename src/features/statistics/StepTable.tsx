import "~/ui/table.css";
import { For } from "solid-js";
import type { StatisticsPoint } from "~/contract/statistics";
import { useTexts } from "~/lib/i18n/locale";
import type { FigureKind } from "./figure-kinds";

interface StepTableProps {
  points: readonly StatisticsPoint[];
  figure: FigureKind;
  label: (point: StatisticsPoint) => string;
  shown: (value: number | null) => string;
}

/** What the chart draws, in numbers. */
export function StepTable(props: StepTableProps) {
  const t = useTexts();
  return (
    <table class="table">
      <caption class="visually-hidden">{t().statistics.names[props.figure]}</caption>
      <thead>
        <tr>
          <th scope="col">{t().statistics.step}</th>
          <th scope="col" class="table-number">
            {t().statistics.now}
          </th>
          <th scope="col" class="table-number">
            {t().statistics.before}
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.points}>
          {(point) => (
            <tr>
              <th scope="row">{props.label(point)}</th>
              <td class="table-number">{props.shown(point.now[props.figure])}</td>
              <td class="table-number">{props.shown(point.before[props.figure])}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
