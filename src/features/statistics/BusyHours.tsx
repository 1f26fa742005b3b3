import { createSignal, For, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Section } from "~/ui/section";
import { busiestHour, shareOfBusiest } from "./busy-hours";
import { HourTable } from "./HourTable";
import { TableSwitch } from "./TableSwitch";

/** When visitors write, by weekday and hour: the darker the busier; the same as a table. */
export function BusyHours(props: { hours: readonly (readonly number[])[] }) {
  const t = useTexts();
  const [isTable, setTable] = createSignal(false);
  const sentence = () => {
    const busiest = busiestHour(props.hours);
    if (!busiest) return t().statistics.hoursEmpty;
    return t().statistics.busiest(t().statistics.weekdays[busiest.weekday]?.long ?? "", busiest.hour);
  };
  return (
    <Section
      title={t().statistics.hours}
      description={sentence()}
      aside={<TableSwitch isTable={isTable()} onChange={setTable} />}
    >
      <Show when={!isTable()} fallback={<HourTable hours={props.hours} />}>
        <div class="busy-hours" role="img" aria-label={sentence()}>
          <For each={shareOfBusiest(props.hours)}>
            {(day, weekday) => (
              <>
                <span class="busy-hours-day">{t().statistics.weekdays[weekday()]?.short}</span>
                <div class="busy-hours-day-hours" innerHTML={hoursDrawn(day)} />
              </>
            )}
          </For>
          <span />
          <For each={[0, 6, 12, 18]}>{(hour) => <span class="busy-hours-hour">{t().statistics.hour(hour)}</span>}</For>
        </div>
      </Show>
    </Section>
  );
}

/** A day's 24 hours: one element for the page to take over, not 168. */
function hoursDrawn(shares: readonly number[]): string {
  return shares.map((share) => `<span class="busy-hour" style="--share:${share.toFixed(2)}"></span>`).join("");
}
