import { AppearanceForm } from "~/features/assistants/AppearanceForm";
import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { useTexts } from "~/lib/i18n/locale";

export default function AppearancePage() {
  const t = useTexts();
  return (
    <>
      <AssistantHeader title={t().appearance.title} />
      <AppearanceForm />
    </>
  );
}
