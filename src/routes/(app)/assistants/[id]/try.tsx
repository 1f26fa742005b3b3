import { Show, Suspense } from "solid-js";
import { useCan } from "~/features/accounts/me";
import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { RealWidget } from "~/features/assistants/RealWidget";
import { TryIdeas } from "~/features/assistants/TryIdeas";
import { TryWarnings } from "~/features/assistants/TryWarnings";
import { useWorkspace } from "~/features/assistants/workspace";
import { LatestConversations } from "~/features/conversations/LatestConversations";
import { useTexts } from "~/lib/i18n/locale";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Skeleton } from "~/ui/skeleton";

export default function TryPage() {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  return (
    <>
      <AssistantHeader title={t().integration.tryTitle} />
      <Show when={can("workspace.try")} fallback={<Notice kind="info">{t().integration.tryNotAllowed}</Notice>}>
        <div class="integration">
          <p>{t().integration.tryIntro}</p>
          <p class="dim">{t().integration.tryChannel}</p>
          <Suspense>
            <TryWarnings />
          </Suspense>
          <Section title={t().integration.tryIdeas}>
            <TryIdeas />
          </Section>
          <Section title={t().integration.tryLatest}>
            <Suspense fallback={<Skeleton lines={4} />}>
              <LatestConversations channel="test" empty={t().integration.tryLatestNone} />
            </Suspense>
          </Section>
        </div>
        <RealWidget workspaceId={workspace().id} position={workspace().position} />
      </Show>
    </>
  );
}
