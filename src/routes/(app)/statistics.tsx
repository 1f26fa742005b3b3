import { Suspense } from "solid-js";
import { AllStatistics } from "~/features/statistics/AllStatistics";
import { useTexts } from "~/lib/i18n/locale";
import { PageHeader } from "~/ui/page-header";
import { PageTitle } from "~/ui/page-title";
import { Skeleton } from "~/ui/skeleton";

export default function AllStatisticsPage() {
  const t = useTexts();
  return (
    <>
      <PageTitle parts={[t().statistics.title]} />
      <PageHeader title={t().statistics.title} below={t().statistics.allIntro} />
      <Suspense fallback={<Skeleton lines={12} />}>
        <AllStatistics />
      </Suspense>
    </>
  );
}
