import type { RoutePreloadFuncArgs } from "@solidjs/router";
import { Suspense } from "solid-js";
import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { WebSourceList } from "~/features/websites/WebSourceList";
import { webSourcesQuery } from "~/features/websites/websites.queries";
import { useTexts } from "~/lib/i18n/locale";
import { startLoading } from "~/lib/start-loading";
import { Skeleton } from "~/ui/skeleton";

export const route = {
  preload: ({ params }: RoutePreloadFuncArgs) => {
    if (params.id) startLoading(webSourcesQuery(params.id));
  },
};

export default function WebSourcesPage() {
  const t = useTexts();
  return (
    <>
      <AssistantHeader title={t().websites.title} />
      <Suspense fallback={<Skeleton lines={8} />}>
        <WebSourceList />
      </Suspense>
    </>
  );
}
