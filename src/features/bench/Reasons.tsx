import Equal from "lucide-solid/icons/equal";
import Minus from "lucide-solid/icons/minus";
import Plus from "lucide-solid/icons/plus";
import { For } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { SearchReason } from "~/contract/bench";
import { useTexts } from "~/lib/i18n/locale";
import { reasonSentence, reasonWeight } from "./reason-sentence";

const icons = { for: Plus, against: Minus, neither: Equal };

/** What made the assistant sure of itself, or not. */
export function Reasons(props: { reasons: readonly SearchReason[] }) {
  const t = useTexts();
  return (
    <ul class="bench-reasons">
      <For each={props.reasons}>
        {(reason) => (
          <li class={`bench-reason-${reasonWeight(reason)}`}>
            <Dynamic component={icons[reasonWeight(reason)]} size={14} stroke-width={2} />
            {reasonSentence(reason, t().bench.reasons)}
          </li>
        )}
      </For>
    </ul>
  );
}
