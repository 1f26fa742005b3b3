import "~/ui/table.css";
import { For } from "solid-js";
import { useFormats, useTexts } from "~/lib/i18n/locale";

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** What visitors wrote in each hour of each weekday, in numbers. */
export function HourTable(props: { hours: readonly (readonly number[])[] }) {
  const t = useTexts();
  const formats = useFormats();
  return (
    <table class="table hour-table">
      <caption class="visually-hidden">{t().statistics.hours}</caption>
      <thead>
        <tr>
          <th scope="col">{t().statistics.hourColumn}</th>
          <For each={t().statistics.weekdays}>
            {(weekday) => (
              <th scope="col" class="table-number">
                {weekday.short}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={hours}>
          {(hour) => (
            <tr>
              <th scope="row">{t().statistics.hour(hour)}</th>
              <For each={props.hours}>{(day) => <td class="table-number">{formats.number(day[hour] ?? 0)}</td>}</For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
