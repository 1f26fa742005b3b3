import "~/ui/input.css";
import { createSignal, createUniqueId, onMount } from "solid-js";
import { checkMaxChars } from "~/contract/checks";
import { useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";

interface CheckFormProps {
  question: string;
  onSave: (question: string) => Promise<void>;
  onCancel: () => void;
}

/** A question being edited in its place. Enter saves, Esc leaves it as it was. */
export function CheckForm(props: CheckFormProps) {
  const t = useTexts();
  const id = createUniqueId();
  const [isBusy, setBusy] = createSignal(false);
  let field: HTMLInputElement | undefined;
  onMount(() => field?.focus());
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const question = field?.value.trim();
    if (!question || isBusy()) return;
    setBusy(true);
    await props.onSave(question);
    setBusy(false);
  };
  return (
    <form class="check-form" onSubmit={save}>
      <label class="visually-hidden" for={id}>
        {t().checks.editLabel}
      </label>
      <input
        ref={field}
        id={id}
        class="input"
        type="text"
        value={props.question}
        maxlength={checkMaxChars}
        autocomplete="off"
        required
        onKeyDown={(event) => event.key === "Escape" && props.onCancel()}
      />
      <Button type="submit" isBusy={isBusy()}>
        {t().words.save}
      </Button>
      <Button kind="quiet" onClick={() => props.onCancel()}>
        {t().words.cancel}
      </Button>
    </form>
  );
}
