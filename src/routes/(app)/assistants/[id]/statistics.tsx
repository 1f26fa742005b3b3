import { Suspense } from "solid-js";
import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { AssistantStatistics } from "~/features/statistics/AssistantStatistics";
import { useTexts } from "~/lib/i18n/locale";
import { Skeleton } from "~/ui/skeleton";

export default function StatisticsPage() {
  const t = useTexts();
  return (
    <>
      <AssistantHeader title={t().statistics.title} />
      <Suspense fallback={<Skeleton lines={12} />}>
        <AssistantStatistics />
      </Suspense>
    </>
  );
}
