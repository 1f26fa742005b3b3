import { untrack } from "solid-js";
import { languageOfForm } from "~/lib/i18n/language";
import { useTexts } from "~/lib/i18n/locale";
import { Form } from "~/ui/form";
import { textOf } from "~/ui/form-values";
import { SubmitButton } from "~/ui/submit-button";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { showToast } from "~/ui/toast";
import { LanguageField } from "../accounts/LanguageField";
import { AnswerLevelField, answerLevelOf } from "./AnswerLevelField";
import { ChangesAllowed } from "./ChangesAllowed";
import { SiteUrlField } from "./SiteUrlField";
import { saveSettings } from "./save-settings";
import { useWorkspace } from "./workspace";

/** Name, description, site, language. */
export function SettingsForm() {
  const t = useTexts();
  const workspace = useWorkspace();
  const initial = untrack(() => ({ ...workspace() }));
  const save = async (values: FormData) => {
    await saveSettings(initial.id, {
      name: textOf(values, "name"),
      description: textOf(values, "description"),
      siteUrl: textOf(values, "siteUrl"),
      language: languageOfForm(values),
      answerLevel: answerLevelOf(values),
    });
    showToast({ text: t().words.saved });
  };
  return (
    <ChangesAllowed action="workspace.update">
      <Form onSubmit={save} label={t().assistants.general} actions={<SubmitButton>{t().words.save}</SubmitButton>}>
        <TextField
          name="name"
          label={t().assistants.name}
          hint={t().assistants.nameHint}
          value={initial.name}
          maxlength={120}
          autocomplete="off"
          required
        />
        <TextArea
          name="description"
          label={t().assistants.description}
          hint={t().assistants.descriptionHint}
          isOptional={t().words.optional}
          value={initial.description}
          maxlength={500}
        />
        <SiteUrlField value={initial.siteUrl} />
        <LanguageField value={initial.language} label={t().assistants.language} hint={t().assistants.languageHint} />
        <AnswerLevelField value={initial.answerLevel} />
      </Form>
    </ChangesAllowed>
  );
}
