import { Suspense } from "solid-js";
import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { DomainsForm } from "~/features/assistants/DomainsForm";
import { InstallationCheck } from "~/features/assistants/InstallationCheck";
import { Snippets } from "~/features/assistants/Snippets";
import { useTexts } from "~/lib/i18n/locale";
import { Section } from "~/ui/section";
import { Skeleton } from "~/ui/skeleton";

export default function IntegrationPage() {
  const t = useTexts();
  return (
    <>
      <AssistantHeader title={t().integration.title} />
      <div class="integration">
        <Section title={t().integration.snippet} description={t().integration.snippetIntro}>
          <Snippets />
        </Section>
        <Section title={t().integration.check}>
          <Suspense fallback={<Skeleton lines={4} />}>
            <InstallationCheck />
          </Suspense>
        </Section>
        <Section title={t().integration.domains} class="settings">
          <DomainsForm />
        </Section>
      </div>
    </>
  );
}
