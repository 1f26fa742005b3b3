import { Show, Suspense } from "solid-js";
import { useCan } from "~/features/accounts/me";
import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { CheckList } from "~/features/checks/CheckList";
import { useTexts } from "~/lib/i18n/locale";
import { Notice } from "~/ui/notice";
import { Skeleton } from "~/ui/skeleton";

export default function ChecksPage() {
  const t = useTexts();
  const can = useCan();
  return (
    <>
      <AssistantHeader title={t().checks.title} />
      <Show when={can("workspace.try")} fallback={<Notice kind="info">{t().checks.notAllowed}</Notice>}>
        <p class="page-intro">{t().checks.intro}</p>
        <Suspense fallback={<Skeleton lines={8} />}>
          <div>
            <CheckList />
          </div>
        </Suspense>
      </Show>
    </>
  );
}
