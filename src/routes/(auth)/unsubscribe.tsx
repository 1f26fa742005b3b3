import { Unsubscribe } from "~/features/accounts/Unsubscribe";
import { useTexts } from "~/lib/i18n/locale";
import { PageTitle } from "~/ui/page-title";

export default function UnsubscribePage() {
  const t = useTexts();
  return (
    <>
      <PageTitle parts={[t().accounts.unsubscribeTitle]} />
      <h1>{t().accounts.unsubscribeTitle}</h1>
      <Unsubscribe />
    </>
  );
}
