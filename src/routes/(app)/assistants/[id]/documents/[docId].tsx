import type { RoutePreloadFuncArgs, RouteSectionProps } from "@solidjs/router";
import { Show, Suspense } from "solid-js";
import { DocumentDetail } from "~/features/documents/DocumentDetail";
import { documentQuery } from "~/features/documents/documents.queries";
import { Skeleton } from "~/ui/skeleton";

export const route = {
  preload: ({ params }: RoutePreloadFuncArgs) => {
    if (params.id && params.docId) void documentQuery(params.id, params.docId);
  },
};

export default function DocumentPage(props: RouteSectionProps) {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Show when={props.params.docId} keyed>
        {(id) => <DocumentDetail documentId={id} />}
      </Show>
    </Suspense>
  );
}
