import { Suspense } from "solid-js";
import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { useWorkspace } from "~/features/assistants/workspace";
import { FirstSteps } from "~/features/overview/FirstSteps";
import { OverviewBody } from "~/features/overview/OverviewBody";
import { PeriodMenu } from "~/features/overview/PeriodMenu";
import { useTexts } from "~/lib/i18n/locale";
import { LinkButton } from "~/ui/button";
import { Skeleton } from "~/ui/skeleton";

export default function OverviewPage() {
  const t = useTexts();
  const workspace = useWorkspace();
  return (
    <>
      <AssistantHeader
        title={t().overview.title}
        actions={
          <>
            <PeriodMenu />
            <LinkButton href={`/assistants/${workspace().id}/try`}>{t().shell.try}</LinkButton>
          </>
        }
      />
      <Suspense>
        <FirstSteps />
      </Suspense>
      <Suspense fallback={<Skeleton lines={9} />}>
        <OverviewBody />
      </Suspense>
    </>
  );
}
