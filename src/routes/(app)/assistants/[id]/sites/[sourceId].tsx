import type { RoutePreloadFuncArgs, RouteSectionProps } from "@solidjs/router";
import { Show, Suspense } from "solid-js";
import { WebSourceDetail } from "~/features/websites/WebSourceDetail";
import { webSourceQuery } from "~/features/websites/websites.queries";
import { startLoading } from "~/lib/start-loading";
import { Skeleton } from "~/ui/skeleton";

export const route = {
  preload: ({ params }: RoutePreloadFuncArgs) => {
    if (params.id && params.sourceId) startLoading(webSourceQuery(params.id, params.sourceId));
  },
};

export default function WebSourcePage(props: RouteSectionProps) {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Show when={props.params.sourceId} keyed>
        {(id) => <WebSourceDetail webSourceId={id} />}
      </Show>
    </Suspense>
  );
}
