import type { RoutePreloadFuncArgs } from "@solidjs/router";
import { Suspense } from "solid-js";
import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { ModelSettings } from "~/features/models/ModelSettings";
import { modelQuery } from "~/features/models/models.queries";
import { useTexts } from "~/lib/i18n/locale";
import { startLoading } from "~/lib/start-loading";
import { Skeleton } from "~/ui/skeleton";

export const route = {
  preload: ({ params }: RoutePreloadFuncArgs) => {
    if (params.id) startLoading(modelQuery(params.id));
  },
};

export default function ModelPage() {
  const t = useTexts();
  return (
    <>
      <AssistantHeader title={t().models.title} />
      <div class="settings">
        <Suspense fallback={<Skeleton lines={8} />}>
          <ModelSettings />
        </Suspense>
      </div>
    </>
  );
}
