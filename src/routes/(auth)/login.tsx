import { useSearchParams } from "@solidjs/router";
import { AwayWhenSignedIn } from "~/features/accounts/AwayWhenSignedIn";
import { LogInForm } from "~/features/accounts/LogInForm";
import { useTexts } from "~/lib/i18n/locale";
import { PageTitle } from "~/ui/page-title";

export default function LogInPage() {
  const t = useTexts();
  const [search] = useSearchParams();
  return (
    <AwayWhenSignedIn to={search.next}>
      <PageTitle parts={[t().accounts.logInTitle]} />
      <h1>{t().accounts.logInTitle}</h1>
      <LogInForm />
      <p class="auth-frame-else">
        {t().accounts.noAccount}{" "}
        <a class="link" href="/register">
          {t().accounts.toRegister}
        </a>
      </p>
    </AwayWhenSignedIn>
  );
}
