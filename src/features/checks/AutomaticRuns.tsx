import { Show } from "solid-js";
import { type CheckListView, quietMinutes } from "~/contract/checks";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Checkbox } from "~/ui/checkbox";
import { useCan } from "../accounts/me";
import { useCheckCommands } from "./check-commands";

/** Whether the list is run by itself after changes, and what each run costs. */
export function AutomaticRuns(props: { list: CheckListView }) {
  const t = useTexts();
  const can = useCan();
  const formats = useFormats();
  const commands = useCheckCommands();
  const hint = () => {
    if (!props.list.isAutomatic) return t().checks.automaticOff;
    return props.list.run ? t().checks.automaticOn(quietMinutes) : t().checks.automaticFirst;
  };
  return (
    <div class="check-automatic">
      <Checkbox
        name="automatic"
        label={t().checks.automatic}
        checked={props.list.isAutomatic}
        disabled={!can("workspace.update")}
        onChange={(event) => void commands.setAutomatic(event.currentTarget.checked)}
      />
      <p class="dim">
        {hint()}{" "}
        <Show when={props.list.paidModel} fallback={t().checks.free}>
          {(model) => t().checks.paid(formats.number(props.list.checks.length), model())}
        </Show>
      </p>
    </div>
  );
}
