import { ConfirmEmail } from "~/features/accounts/ConfirmEmail";
import { useTexts } from "~/lib/i18n/locale";
import { PageTitle } from "~/ui/page-title";

export default function ConfirmPage() {
  const t = useTexts();
  return (
    <>
      <PageTitle parts={[t().accounts.confirmTitle]} />
      <h1>{t().accounts.confirmTitle}</h1>
      <ConfirmEmail />
    </>
  );
}
