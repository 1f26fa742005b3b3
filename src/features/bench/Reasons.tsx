import Equal from "@lucide/icons/icons/equal";
import Minus from "@lucide/icons/icons/minus";
import Plus from "@lucide/icons/icons/plus";
import { For } from "solid-js";
import type { SearchReason } from "~/contract/bench";
import { useTexts } from "~/lib/i18n/locale";
import { Icon } from "~/ui/icon";
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
            <Icon of={icons[reasonWeight(reason)]} size={14} strokeWidth={2} />
            {reasonSentence(reason, t().bench.reasons)}
          </li>
        )}
      </For>
    </ul>
  );
}
