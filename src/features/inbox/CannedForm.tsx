import { onMount } from "solid-js";
import { cannedTitleMaxChars, replyMaxChars } from "~/contract/inbox";
import { useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";
import { Form } from "~/ui/form";
import { textOf } from "~/ui/form-values";
import { SubmitButton } from "~/ui/submit-button";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { type CannedDraft, useCannedCommands } from "./canned-commands";

/** The title and the text of one canned reply. */
export function CannedForm(props: { draft: CannedDraft; onDone: () => void }) {
  const t = useTexts();
  const commands = useCannedCommands();
  let first: HTMLInputElement | undefined;
  onMount(() => first?.focus());
  const save = async (values: FormData) => {
    await commands.save({ ...props.draft, title: textOf(values, "title"), text: textOf(values, "text") });
    props.onDone();
  };
  return (
    <Form
      onSubmit={save}
      actions={
        <>
          <SubmitButton>{t().words.save}</SubmitButton>
          <Button kind="quiet" onClick={() => props.onDone()}>
            {t().words.cancel}
          </Button>
        </>
      }
    >
      <p class="dim">{t().inbox.cannedSaveText}</p>
      <TextField
        ref={first}
        name="title"
        label={t().inbox.cannedName}
        value={props.draft.title}
        maxlength={cannedTitleMaxChars}
        autocomplete="off"
        required
      />
      <TextArea
        name="text"
        label={t().inbox.cannedText}
        value={props.draft.text}
        rows={8}
        maxlength={replyMaxChars}
        required
      />
    </Form>
  );
}
