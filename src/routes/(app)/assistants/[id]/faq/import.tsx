import { useWorkspace } from "~/features/assistants/workspace";
import { FaqHead } from "~/features/faq/FaqHead";
import { FaqImport } from "~/features/faq/FaqImport";
import { useTexts } from "~/lib/i18n/locale";
import { PageTitle } from "~/ui/page-title";

export default function FaqImportPage() {
  const t = useTexts();
  const workspace = useWorkspace();
  return (
    <>
      <PageTitle parts={[t().faq.importTitle, workspace().name]} />
      <FaqHead title={t().faq.importTitle} />
      <FaqImport />
    </>
  );
}
