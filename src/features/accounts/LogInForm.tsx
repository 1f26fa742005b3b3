import { useSearchParams } from "@solidjs/router";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { announceSessionChange } from "~/lib/live/live-channel";
import { loadPage } from "~/lib/load-page";
import { safePath } from "~/lib/safe-path";
import { Checkbox } from "~/ui/checkbox";
import { Form } from "~/ui/form";
import { textOf } from "~/ui/form-values";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";

export function LogInForm() {
  const t = useTexts();
  const [search] = useSearchParams();
  const logIn = async (values: FormData) => {
    await api.accounts.logIn.mutate({
      email: textOf(values, "email"),
      password: textOf(values, "password"),
      remember: values.has("remember"),
    });
    announceSessionChange();
    loadPage(safePath(search.next, "/"));
  };
  return (
    <Form onSubmit={logIn} label={t().accounts.logInTitle} actions={<SubmitButton>{t().accounts.logIn}</SubmitButton>}>
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
        autocomplete="current-password"
        maxlength={256}
        required
      />
      <Checkbox name="remember" label={t().accounts.remember} />
    </Form>
  );
}
