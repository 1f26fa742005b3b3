import { NewAssistantForm } from "~/features/assistants/NewAssistantForm";
import { useTexts } from "~/lib/i18n/locale";
import { PageHeader } from "~/ui/page-header";
import { PageTitle } from "~/ui/page-title";

export default function NewAssistantPage() {
  const t = useTexts();
  return (
    <>
      <PageTitle parts={[t().assistants.newTitle]} />
      <PageHeader title={t().assistants.newTitle} below={t().assistants.newIntro} />
      <div class="narrow">
        <NewAssistantForm />
      </div>
    </>
  );
}
