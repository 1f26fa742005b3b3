import { Terms } from "~/features/accounts/Terms";
import { useTexts } from "~/lib/i18n/locale";
import { PageTitle } from "~/ui/page-title";

export default function TermsPage() {
  const t = useTexts();
  return (
    <>
      <PageTitle parts={[t().terms.title]} />
      <Terms />
    </>
  );
}
