import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { TopicsBody } from "~/features/insights/TopicsBody";
import { PeriodMenu } from "~/features/overview/PeriodMenu";
import { useTexts } from "~/lib/i18n/locale";

export default function TopicsPage() {
  const t = useTexts();
  return (
    <>
      <AssistantHeader title={t().topics.title} actions={<PeriodMenu />} />
      <TopicsBody />
    </>
  );
}
