import { For, Show } from "solid-js";
import type { HomeAssistant } from "~/contract/home";
import { useTexts } from "~/lib/i18n/locale";
import { Badge } from "~/ui/badge";
import { attentionOf, type Attention as Entry, kindOf } from "./attention";

const named = 4;

/** What waits for a person, most urgent first, each with the assistants it waits in. */
export function Attention(props: { assistants: readonly HomeAssistant[] }) {
  const t = useTexts();
  const entries = () => attentionOf(props.assistants);
  return (
    <Show when={entries().length > 0} fallback={<p class="section-description">{t().home.attentionNone}</p>}>
      <ul class="attention">
        <For each={entries()}>{(entry) => <Line entry={entry} />}</For>
      </ul>
    </Show>
  );
}

function Line(props: { entry: Entry }) {
  const t = useTexts();
  const words = () => t().home.needs[props.entry.need](props.entry.total);
  const onlyPlace = () => (props.entry.places.length === 1 ? props.entry.places[0] : undefined);
  const left = () => props.entry.places.length - named;
  return (
    <li>
      <Show when={onlyPlace()} fallback={<span class="attention-words">{words()}</span>}>
        {(place) => (
          <a class="attention-words" href={place().href}>
            {words()}
          </a>
        )}
      </Show>
      <span class="attention-places">
        <For each={props.entry.places.slice(0, named)}>
          {(place) => (
            <a href={place.href}>
              <Badge kind={kindOf[props.entry.need]}>
                {place.name}
                <Show when={props.entry.places.length > 1}> {place.count}</Show>
              </Badge>
            </a>
          )}
        </For>
        <Show when={left() > 0}>
          <span class="dim">{t().home.andMore(left())}</span>
        </Show>
      </span>
    </li>
  );
}
