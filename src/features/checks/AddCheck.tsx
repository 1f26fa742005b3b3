import { Icon } from "~/ui/icon";
import "~/ui/field.css";
import "~/ui/input.css";
import Plus from "@lucide/icons/icons/plus";
import { createSignal } from "solid-js";
import { checkMaxChars } from "~/contract/checks";
import { useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";
import { useCheckCommands } from "./check-commands";

/** One more question, at the end of the list. */
export function AddCheck() {
  const t = useTexts();
  const commands = useCheckCommands();
  const [isBusy, setBusy] = createSignal(false);
  let field: HTMLInputElement | undefined;
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const question = field?.value.trim();
    if (!field || !question || isBusy()) return field?.focus();
    setBusy(true);
    if (await commands.add(question)) field.value = "";
    setBusy(false);
    field.focus();
  };
  return (
    <form class="check-add" onSubmit={add}>
      <label class="field-label" for="check-add">
        {t().checks.addLabel}
      </label>
      <div class="check-form">
        <input
          ref={field}
          id="check-add"
          class="input"
          type="text"
          placeholder={t().checks.addPlaceholder}
          maxlength={checkMaxChars}
          autocomplete="off"
        />
        <Button type="submit" kind="quiet" isBusy={isBusy()}>
          <Icon of={Plus} />
          {t().checks.add}
        </Button>
      </div>
    </form>
  );
}
