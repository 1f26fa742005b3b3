import type { RoutePreloadFuncArgs } from "@solidjs/router";
import { Suspense } from "solid-js";
import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { DocumentDrop } from "~/features/documents/DocumentDrop";
import { DocumentList } from "~/features/documents/DocumentList";
import { documentsQuery, readableQuery } from "~/features/documents/documents.queries";
import { ExpiryNotice } from "~/features/documents/ExpiryNotice";
import { ReindexAll } from "~/features/documents/ReindexAll";
import { UploadList } from "~/features/documents/UploadList";
import { GapReminder } from "~/features/insights/GapReminder";
import { useTexts } from "~/lib/i18n/locale";
import { startLoading } from "~/lib/start-loading";
import { Skeleton } from "~/ui/skeleton";

export const route = {
  preload: ({ params }: RoutePreloadFuncArgs) => {
    if (!params.id) return;
    startLoading(documentsQuery(params.id));
    startLoading(readableQuery(params.id));
  },
};

export default function DocumentsPage() {
  const t = useTexts();
  return (
    <>
      <AssistantHeader
        title={t().documents.title}
        actions={
          <Suspense>
            <ReindexAll />
          </Suspense>
        }
      />
      <div class="documents">
        <Suspense>
          <GapReminder />
        </Suspense>
        <DocumentDrop />
        <UploadList />
        <Suspense fallback={<Skeleton lines={8} />}>
          <div>
            <ExpiryNotice />
            <DocumentList />
          </div>
        </Suspense>
      </div>
    </>
  );
}
