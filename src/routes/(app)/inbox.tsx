import { Suspense } from "solid-js";
import { Inbox } from "~/features/inbox/Inbox";
import { inboxQuery } from "~/features/inbox/inbox.queries";
import { useTexts } from "~/lib/i18n/locale";
import { startLoading } from "~/lib/start-loading";
import { PageHeader } from "~/ui/page-header";
import { PageTitle } from "~/ui/page-title";
import { Skeleton } from "~/ui/skeleton";

export const route = {
  preload: () => {
    startLoading(inboxQuery(null));
  },
};

export default function InboxPage() {
  const t = useTexts();
  return (
    <>
      <PageTitle parts={[t().inbox.title]} />
      <PageHeader title={t().inbox.title} />
      <Suspense fallback={<Skeleton lines={8} />}>
        <Inbox workspaceId={null} />
      </Suspense>
    </>
  );
}
