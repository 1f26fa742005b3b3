import Plus from "@lucide/icons/icons/plus";
import { Show, Suspense } from "solid-js";
import { useCan } from "~/features/accounts/me";
import { AssistantList } from "~/features/assistants/AssistantList";
import { workspacesQuery } from "~/features/assistants/assistants.queries";
import { useTexts } from "~/lib/i18n/locale";
import { startLoading } from "~/lib/start-loading";
import { LinkButton } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { PageHeader } from "~/ui/page-header";
import { PageTitle } from "~/ui/page-title";
import { Skeleton } from "~/ui/skeleton";

export const route = {
  preload: () => {
    startLoading(workspacesQuery());
  },
};

export default function AssistantsPage() {
  const t = useTexts();
  const can = useCan();
  return (
    <>
      <PageTitle parts={[t().assistants.title]} />
      <PageHeader
        title={t().assistants.title}
        actions={
          <Show when={can("workspace.create")}>
            <LinkButton href="/assistants/new">
              <Icon of={Plus} />
              {t().assistants.create}
            </LinkButton>
          </Show>
        }
      />
      <Suspense fallback={<Skeleton lines={6} />}>
        <AssistantList />
      </Suspense>
    </>
  );
}
