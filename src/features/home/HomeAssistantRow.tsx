import { For, Show } from "solid-js";
import { type HomeAssistant, needs } from "~/contract/home";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Badge } from "~/ui/badge";
import { Sparkline } from "~/ui/sparkline";
import { hostOf } from "../assistants/host-of";
import { kindOf, placeOf } from "./attention";

export function HomeAssistantRow(props: { assistant: HomeAssistant }) {
  const t = useTexts();
  const formats = useFormats();
  const waiting = () => needs.filter((need) => props.assistant.needs[need] > 0);
  const month = () => formats.number(props.assistant.conversationsByDay.reduce((sum, count) => sum + count, 0));
  return (
    <tr>
      <td class="home-assistants-name">
        <a href={`/assistants/${props.assistant.id}`}>
          <strong>{props.assistant.name}</strong>
          <span class="dim">{hostOf(props.assistant.siteUrl) || t().assistants.noSite}</span>
        </a>
      </td>
      <td class="home-assistants-needs">
        <Show when={props.assistant.state === "paused"}>
          <Badge kind="warn">{t().assistants.paused}</Badge>
        </Show>
        <Show when={!props.assistant.isSeen}>
          <a href={`/assistants/${props.assistant.id}/integration`}>
            <Badge>{t().home.notOnline}</Badge>
          </a>
        </Show>
        <For each={waiting()}>
          {(need) => (
            <a href={placeOf(props.assistant.id, need)}>
              <Badge kind={kindOf[need]}>{t().home.needsShort[need](props.assistant.needs[need])}</Badge>
            </a>
          )}
        </For>
      </td>
      <td class="home-assistants-trend">
        <Sparkline
          values={props.assistant.conversationsByDay}
          label={t().assistants.trend(props.assistant.conversationsByDay.length, month())}
        />
      </td>
      <td class="table-number" data-label={t().home.conversationsToday}>
        {formats.number(props.assistant.today.conversations)}
      </td>
      <td class="table-number" data-label={t().overview.answered}>
        {formats.percent(props.assistant.today.answeredShare)}
      </td>
    </tr>
  );
}
