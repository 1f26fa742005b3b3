import { createAsync, useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { AwayWhenSignedIn } from "~/features/accounts/AwayWhenSignedIn";
import { registrationOpenQuery } from "~/features/accounts/accounts.queries";
import { RegisterForm } from "~/features/accounts/RegisterForm";
import { RegistrationClosed } from "~/features/accounts/RegistrationClosed";
import { useTexts } from "~/lib/i18n/locale";
import { PageTitle } from "~/ui/page-title";

export const route = { preload: () => registrationOpenQuery() };

export default function RegisterPage() {
  const t = useTexts();
  const [search] = useSearchParams();
  const registration = createAsync(() => registrationOpenQuery());
  return (
    <AwayWhenSignedIn to={search.next}>
      <PageTitle parts={[t().accounts.registerTitle]} />
      <Show when={registration()}>
        {(state) => (
          <Show when={state().open} fallback={<RegistrationClosed />}>
            <h1>{t().accounts.registerTitle}</h1>
            <p class="auth-frame-intro">{t().accounts.registerIntro}</p>
            <RegisterForm />
          </Show>
        )}
      </Show>
      <p class="auth-frame-else">
        {t().accounts.hasAccount}{" "}
        <a class="link" href="/login">
          {t().accounts.toLogIn}
        </a>
      </p>
    </AwayWhenSignedIn>
  );
}
