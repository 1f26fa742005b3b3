import "./statistics.css";
import type { ParentProps } from "solid-js";
import type { Statistics } from "~/contract/statistics";
import { BusyHours } from "./BusyHours";
import { ExportStatistics } from "./ExportStatistics";
import { FigureCards } from "./FigureCards";
import { FigureChart } from "./FigureChart";
import { PeriodBar } from "./PeriodBar";
import { useStatisticsPeriod } from "./statistics-period";

/** Period, figures, the chosen one drawn, what is particular to the page, and when visitors write. */
export function StatisticsBody(props: ParentProps<{ statistics: Statistics; workspaceId?: string }>) {
  const { figure, chooseFigure } = useStatisticsPeriod();
  return (
    <>
      <PeriodBar range={props.statistics.range}>
        <ExportStatistics workspaceId={props.workspaceId} range={props.statistics.range} />
      </PeriodBar>
      <FigureCards statistics={props.statistics} figure={figure()} onChoose={chooseFigure} />
      <FigureChart statistics={props.statistics} figure={figure()} />
      {props.children}
      <BusyHours hours={props.statistics.hours} />
    </>
  );
}
