import { revalidate, useNavigate } from "@solidjs/router";
import { api } from "~/lib/api";
import { languageOfForm } from "~/lib/i18n/language";
import { useLanguage, useTexts } from "~/lib/i18n/locale";
import { LinkButton } from "~/ui/button";
import { Form } from "~/ui/form";
import { textOf } from "~/ui/form-values";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { LanguageField } from "../accounts/LanguageField";
import { workspacesQuery } from "./assistants.queries";
import { SiteUrlField } from "./SiteUrlField";

/** Name, site, language; then on to the documents. */
export function NewAssistantForm() {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const create = async (values: FormData) => {
    const { id } = await api.workspaces.create.mutate({
      name: textOf(values, "name"),
      siteUrl: textOf(values, "siteUrl"),
      language: languageOfForm(values),
    });
    await revalidate(workspacesQuery.key);
    navigate(`/assistants/${id}/documents`);
  };
  return (
    <Form
      onSubmit={create}
      label={t().assistants.newTitle}
      actions={
        <>
          <SubmitButton>{t().assistants.createAction}</SubmitButton>
          <LinkButton kind="plain" href="/assistants">
            {t().words.cancel}
          </LinkButton>
        </>
      }
    >
      <TextField
        name="name"
        label={t().assistants.name}
        hint={t().assistants.nameHint}
        maxlength={120}
        autocomplete="off"
        required
      />
      <SiteUrlField hint={t().assistants.siteUrlHint} />
      <LanguageField value={language()} label={t().assistants.language} hint={t().assistants.languageHint} />
    </Form>
  );
}
