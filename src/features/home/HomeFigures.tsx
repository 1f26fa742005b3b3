import type { Figures } from "~/contract/conversations";
import type { Home } from "~/contract/home";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Kpi, Kpis } from "~/ui/kpi";
import { Sparkline } from "~/ui/sparkline";

/** All assistants together: today, beside yesterday and the same day of last week. */
export function HomeFigures(props: { home: Home }) {
  const t = useTexts();
  const formats = useFormats();
  const both = (shown: (figures: Figures) => string) =>
    t().home.compared(shown(props.home.yesterday), formats.weekday(props.home.day), shown(props.home.weekBefore));
  const satisfaction = (figures: Figures) =>
    formats.percent(figures.satisfaction === null ? null : figures.satisfaction / 100);
  const answered = (figures: Figures) => formats.percent(figures.answeredShare);
  const conversations = (figures: Figures) => formats.number(figures.conversations);
  const visitors = (figures: Figures) => formats.number(figures.visitors);
  return (
    <Kpis label={t().home.figures}>
      <Kpi
        label={t().home.conversationsToday}
        value={conversations(props.home.today)}
        note={both(conversations)}
        chart={
          <Sparkline
            values={props.home.conversationsByDay}
            label={t().overview.chart(t().overview.conversations, props.home.conversationsByDay.length)}
          />
        }
      />
      <Kpi label={t().home.visitors} value={visitors(props.home.today)} note={both(visitors)} />
      <Kpi label={t().overview.answered} value={answered(props.home.today)} note={both(answered)} />
      <Kpi label={t().overview.satisfaction} value={satisfaction(props.home.today)} note={both(satisfaction)} />
    </Kpis>
  );
}
