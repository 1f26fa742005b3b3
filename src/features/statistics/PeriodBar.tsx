import { createSignal, type ParentProps, Show } from "solid-js";
import { type StatisticsRange, statisticsPeriods } from "~/contract/statistics";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { CompactSelect } from "~/ui/compact-select";
import { DateInput } from "~/ui/date-input";
import { useStatisticsPeriod } from "./statistics-period";

const ownDates = "dates";

/** Which days are shown, how they are grouped, and what they are compared with; what is done with them stands at the end. */
export function PeriodBar(props: ParentProps<{ range: StatisticsRange }>) {
  const t = useTexts();
  const formats = useFormats();
  const { input, choosePeriod, chooseDays, chooseStep } = useStatisticsPeriod();
  const [isOwn, setOwn] = createSignal(input().period === undefined);
  const choose = (value: string) => {
    setOwn(value === ownDates);
    if (value === ownDates) chooseDays({ from: props.range.from, to: props.range.to });
    else choosePeriod(value);
  };
  const day = (date: string) => formats.shortDate(`${date}T12:00:00Z`);
  return (
    <>
      <div class="filter-bar">
        <CompactSelect
          label={t().statistics.period}
          value={isOwn() ? ownDates : (input().period ?? "")}
          options={[
            ...statisticsPeriods.map((value) => ({ value, label: t().statistics.periods[value] })),
            { value: ownDates, label: t().statistics.ownDates },
          ]}
          onChange={choose}
        />
        <Show when={isOwn()}>
          <DateInput
            label={t().conversations.fromDay}
            value={input().from ?? ""}
            max={input().to}
            onChange={(from) => chooseDays({ from: from || undefined })}
          />
          <DateInput
            label={t().conversations.toDay}
            value={input().to ?? ""}
            min={input().from}
            onChange={(to) => chooseDays({ to: to || undefined })}
          />
        </Show>
        <Show when={props.range.steps.length > 1}>
          <CompactSelect
            label={t().statistics.by}
            value={props.range.by}
            options={props.range.steps.map((value) => ({ value, label: t().statistics.steps[value] }))}
            onChange={chooseStep}
          />
        </Show>
        {props.children}
      </div>
      <p class="statistics-range dim">
        {t().statistics.range(
          day(props.range.from),
          day(props.range.to),
          day(props.range.before.from),
          day(props.range.before.to),
        )}
      </p>
    </>
  );
}
