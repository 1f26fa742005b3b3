import Check from "@lucide/icons/icons/check";
import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Icon } from "~/ui/icon";

/** A box, ticked when the step is done. */
export function StepMark(props: { isDone: boolean }) {
  const t = useTexts();
  return (
    <span class="step-mark">
      <Show when={props.isDone}>
        <Icon of={Check} size={14} strokeWidth={2} />
      </Show>
      <span class="visually-hidden">{props.isDone ? t().overview.stepDone : t().overview.stepToDo}</span>
    </span>
  );
}
