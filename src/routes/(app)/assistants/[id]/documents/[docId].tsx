import type { RoutePreloadFuncArgs, RouteSectionProps } from "@solidjs/router";
import { ErrorBoundary, Show, Suspense } from "solid-js";
import { DocumentDetail } from "~/features/documents/DocumentDetail";
import { documentQuery } from "~/features/documents/documents.queries";
import { MissingDocument } from "~/features/documents/MissingDocument";
import { isNotFound } from "~/lib/api-error";
import { startLoading } from "~/lib/start-loading";
import { Skeleton } from "~/ui/skeleton";

export const route = {
  preload: ({ params }: RoutePreloadFuncArgs) => {
    if (params.id && params.docId) startLoading(documentQuery(params.id, params.docId));
  },
};

export default function DocumentPage(props: RouteSectionProps) {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Show when={props.params.docId} keyed>
        {(id) => (
          <ErrorBoundary fallback={(error: unknown, reset) => <Problem id={id} error={error} reset={reset} />}>
            <DocumentDetail documentId={id} />
          </ErrorBoundary>
        )}
      </Show>
    </Suspense>
  );
}

/** Any other problem is the page's own. */
function Problem(props: { id: string; error: unknown; reset: () => void }) {
  if (!isNotFound(props.error)) throw props.error;
  return <MissingDocument documentId={props.id} error={props.error} reset={props.reset} />;
}
