import type { Overview } from "~/contract/conversations";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Kpi, Kpis } from "~/ui/kpi";
import { Sparkline } from "~/ui/sparkline";
import { comparisons } from "./comparisons";

/** The four figures of the period, against the one before, and how each moved. */
export function OverviewFigures(props: { overview: Overview }) {
  const t = useTexts();
  const formats = useFormats();
  const now = () => props.overview.current;
  const compared = () => comparisons(props.overview, t().overview, formats);
  const note = (...parts: (string | null)[]) => parts.filter((part) => part).join(" · ");
  const chart = (name: string, values: (number | null)[]) => (
    <Sparkline values={values} label={t().overview.chart(name, props.overview.days)} />
  );
  return (
    <Kpis label={t().overview.figures}>
      <Kpi
        label={t().overview.conversations}
        value={formats.number(now().conversations)}
        note={compared().conversations}
        chart={chart(
          t().overview.conversations,
          props.overview.byDay.map((day) => day.conversations),
        )}
      />
      <Kpi
        label={t().overview.answered}
        value={formats.percent(now().answeredShare)}
        note={note(compared().answeredShare, t().overview.unanswered(formats.number(now().noAnswer)))}
        chart={chart(
          t().overview.answered,
          props.overview.byDay.map((day) => day.answeredShare),
        )}
      />
      <Kpi
        label={t().overview.satisfaction}
        value={formats.percent(now().satisfaction === null ? null : (now().satisfaction ?? 0) / 100)}
        note={note(
          compared().satisfaction,
          t().overview.ratedAnswers(now().ratedAnswers, formats.number(now().ratedAnswers)),
        )}
        chart={chart(
          t().overview.satisfaction,
          props.overview.byDay.map((day) => day.satisfaction),
        )}
      />
      <Kpi
        label={t().overview.responseTime}
        value={formats.duration(now().responseMs)}
        note={note(compared().responseMs, firstToken())}
        chart={chart(
          t().overview.responseTime,
          props.overview.byDay.map((day) => day.responseMs),
        )}
      />
    </Kpis>
  );

  function firstToken(): string | null {
    const { firstTokenMs } = now();
    return firstTokenMs === null ? null : t().overview.firstToken(formats.duration(firstTokenMs));
  }
}
