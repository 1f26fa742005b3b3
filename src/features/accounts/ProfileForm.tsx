import { revalidate } from "@solidjs/router";
import { untrack } from "solid-js";
import { api } from "~/lib/api";
import { languageOfForm } from "~/lib/i18n/language";
import { useTexts } from "~/lib/i18n/locale";
import { pickLanguage } from "~/lib/i18n/page-language";
import { Checkbox } from "~/ui/checkbox";
import { Form } from "~/ui/form";
import { textOf } from "~/ui/form-values";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { showToast } from "~/ui/toast";
import { meQuery } from "./accounts.queries";
import { LanguageField } from "./LanguageField";
import { useMe } from "./me";

export function ProfileForm() {
  const t = useTexts();
  const me = useMe();
  const initial = untrack(me);
  const save = async (values: FormData) => {
    const language = languageOfForm(values);
    const wantsWeeklyMail = values.has("weekly_mail");
    await api.accounts.updateProfile.mutate({ name: textOf(values, "name"), language, wantsWeeklyMail });
    await pickLanguage(language);
    await revalidate(meQuery.key);
    showToast({ text: t().words.saved });
  };
  return (
    <Form onSubmit={save} label={t().accounts.profileTitle} actions={<SubmitButton>{t().words.save}</SubmitButton>}>
      <TextField
        name="name"
        label={t().accounts.name}
        hint={t().accounts.nameHint}
        value={initial.name}
        autocomplete="name"
        maxlength={120}
        required
      />
      <LanguageField value={initial.language} />
      <Checkbox
        name="weekly_mail"
        checked={initial.wantsWeeklyMail}
        label={t().accounts.weeklyMail(initial.organization.name, initial.isEmailConfirmed)}
      />
    </Form>
  );
}
