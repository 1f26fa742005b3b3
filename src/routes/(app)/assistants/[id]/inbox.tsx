import type { RoutePreloadFuncArgs } from "@solidjs/router";
import { Suspense } from "solid-js";
import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { useWorkspace } from "~/features/assistants/workspace";
import { Inbox } from "~/features/inbox/Inbox";
import { inboxQuery } from "~/features/inbox/inbox.queries";
import { useTexts } from "~/lib/i18n/locale";
import { startLoading } from "~/lib/start-loading";
import { Skeleton } from "~/ui/skeleton";

export const route = {
  preload: ({ params }: RoutePreloadFuncArgs) => {
    if (params.id) startLoading(inboxQuery(params.id));
  },
};

export default function AssistantInboxPage() {
  const t = useTexts();
  const workspace = useWorkspace();
  return (
    <>
      <AssistantHeader title={t().inbox.title} />
      <Suspense fallback={<Skeleton lines={8} />}>
        <Inbox workspaceId={workspace().id} />
      </Suspense>
    </>
  );
}
