import "~/ui/field.css";
import "~/ui/input.css";
import { createEffect, on } from "solid-js";
import { questionMaxChars } from "~/contract/limits";
import { useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";

/** The question. Enter asks. */
export function BenchForm(props: {
  question: string | undefined;
  isBusy: boolean;
  onAsk: (question: string) => Promise<void>;
}) {
  const t = useTexts();
  let field: HTMLInputElement | undefined;
  createEffect(
    on(
      () => props.question,
      (question) => {
        if (field && question) field.value = question;
      },
    ),
  );
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const question = field?.value.trim();
    // Another question may follow before the first is answered; the same one is not paid for twice.
    if (question && !(props.isBusy && question === props.question)) void props.onAsk(question);
    else field?.focus();
  };
  return (
    <form class="bench-form" onSubmit={send}>
      <label class="field-label" for="bench-question">
        {t().bench.question}
      </label>
      <div>
        <input
          ref={field}
          id="bench-question"
          class="input"
          type="text"
          autocomplete="off"
          maxlength={questionMaxChars}
          placeholder={t().bench.placeholder}
        />
        <Button type="submit" isBusy={props.isBusy}>
          {t().bench.ask}
        </Button>
      </div>
    </form>
  );
}
