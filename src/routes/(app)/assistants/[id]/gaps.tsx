import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { GapsBody } from "~/features/insights/GapsBody";
import { useTexts } from "~/lib/i18n/locale";

export default function GapsPage() {
  const t = useTexts();
  return (
    <>
      <AssistantHeader title={t().gaps.title} />
      <GapsBody />
    </>
  );
}
