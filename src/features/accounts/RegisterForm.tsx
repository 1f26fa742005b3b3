import { useSearchParams } from "@solidjs/router";
import { passwordMaxChars, passwordMinChars } from "~/contract/limits";
import { api } from "~/lib/api";
import { languageOfForm } from "~/lib/i18n/language";
import { useLanguage, useTexts } from "~/lib/i18n/locale";
import { announceSessionChange } from "~/lib/live/live-channel";
import { loadPage } from "~/lib/load-page";
import { safePath } from "~/lib/safe-path";
import { Checkbox } from "~/ui/checkbox";
import { Form } from "~/ui/form";
import { textOf } from "~/ui/form-values";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { LanguageField } from "./LanguageField";
import { useLanguagePick } from "./language-pick";

export function RegisterForm() {
  const t = useTexts();
  const language = useLanguage();
  const pick = useLanguagePick();
  const [search] = useSearchParams();
  const register = async (values: FormData) => {
    await api.accounts.register.mutate({
      organization: textOf(values, "organization"),
      email: textOf(values, "email"),
      password: textOf(values, "password"),
      language: languageOfForm(values),
      acceptedTerms: true,
    });
    announceSessionChange();
    loadPage(safePath(search.next, "/"));
  };
  return (
    <Form
      onSubmit={register}
      label={t().accounts.registerTitle}
      actions={<SubmitButton>{t().accounts.register}</SubmitButton>}
    >
      <TextField
        name="organization"
        label={t().accounts.organization}
        hint={t().accounts.organizationHint}
        autocomplete="organization"
        maxlength={120}
        required
      />
      <TextField
        name="email"
        type="email"
        label={t().accounts.email}
        autocomplete="username"
        inputmode="email"
        maxlength={254}
        required
      />
      <TextField
        name="password"
        type="password"
        label={t().accounts.password}
        hint={t().accounts.passwordHint(passwordMinChars)}
        autocomplete="new-password"
        minlength={passwordMinChars}
        maxlength={passwordMaxChars}
        required
      />
      <LanguageField value={language()} onPick={pick} />
      <Checkbox
        name="acceptedTerms"
        required
        label={
          <>
            {t().accounts.acceptBefore}{" "}
            <a class="link" href="/legal/terms" target="_blank" rel="noopener">
              {t().accounts.acceptTerms}
            </a>
          </>
        }
      />
    </Form>
  );
}
