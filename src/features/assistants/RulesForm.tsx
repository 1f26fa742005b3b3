import { createSignal, untrack } from "solid-js";
import { cacheDaysMax, forbiddenSubjectsMax } from "~/contract/workspaces";
import { useTexts } from "~/lib/i18n/locale";
import { Form } from "~/ui/form";
import { textOf } from "~/ui/form-values";
import { LinesField } from "~/ui/lines-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { showToast } from "~/ui/toast";
import { ChangesAllowed } from "./ChangesAllowed";
import { saveSettings } from "./save-settings";
import { useWorkspace } from "./workspace";

/** Subjects that are not answered, and how long an answer is kept for the same question. */
export function RulesForm() {
  const t = useTexts();
  const workspace = useWorkspace();
  const initial = untrack(() => ({ ...workspace() }));
  const [subjects, setSubjects] = createSignal<string[]>([...initial.forbiddenSubjects]);
  const save = async (values: FormData) => {
    const written = subjects().map((subject) => subject.trim());
    await saveSettings(initial.id, {
      forbiddenSubjects: [...new Set(written.filter((subject) => subject !== ""))],
      forbiddenReply: textOf(values, "forbiddenReply"),
      cacheDays: Number(textOf(values, "cacheDays")),
    });
    showToast({ text: t().words.saved });
  };
  return (
    <ChangesAllowed action="workspace.update">
      <Form onSubmit={save} label={t().assistants.rulesTitle} actions={<SubmitButton>{t().words.save}</SubmitButton>}>
        <LinesField
          name="forbiddenSubjects"
          label={t().assistants.forbiddenSubjects}
          hint={t().assistants.forbiddenSubjectsHint}
          value={untrack(subjects)}
          max={forbiddenSubjectsMax}
          maxLength={80}
          placeholder={t().assistants.forbiddenSubjectPlaceholder}
          addLabel={t().assistants.forbiddenSubjectAdd}
          removeLabel={t().assistants.forbiddenSubjectRemove}
          lineLabel={t().assistants.forbiddenSubjectLine}
          problemOf={(line) => (line.trim().length === 1 ? t().form.tooShort(2) : undefined)}
          onChange={setSubjects}
        />
        <TextArea
          name="forbiddenReply"
          label={t().assistants.forbiddenReply}
          hint={t().assistants.forbiddenReplyHint}
          isOptional={t().words.optional}
          value={initial.forbiddenReply}
          maxlength={500}
        />
        <TextField
          name="cacheDays"
          type="number"
          inputmode="numeric"
          label={t().assistants.cacheDays}
          hint={t().assistants.cacheDaysHint}
          value={initial.cacheDays}
          min={0}
          max={cacheDaysMax}
          step={1}
          required
        />
      </Form>
    </ChangesAllowed>
  );
}
