import type { RoutePreloadFuncArgs, RouteSectionProps } from "@solidjs/router";
import { Show, Suspense } from "solid-js";
import { FaqPage } from "~/features/faq/FaqPage";
import { faqQuery } from "~/features/faq/faq.queries";
import { startLoading } from "~/lib/start-loading";
import { Skeleton } from "~/ui/skeleton";

export const route = {
  preload: ({ params }: RoutePreloadFuncArgs) => {
    if (params.id && params.faqId) startLoading(faqQuery(params.id, params.faqId));
  },
};

export default function FaqEntryPage(props: RouteSectionProps) {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Show when={props.params.faqId} keyed>
        {(id) => <FaqPage faqId={id} />}
      </Show>
    </Suspense>
  );
}
