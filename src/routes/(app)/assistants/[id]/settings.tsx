import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { DeleteAssistant } from "~/features/assistants/DeleteAssistant";
import { PauseSwitch } from "~/features/assistants/PauseSwitch";
import { RulesForm } from "~/features/assistants/RulesForm";
import { SettingsForm } from "~/features/assistants/SettingsForm";
import { WorkspaceFacts } from "~/features/assistants/WorkspaceFacts";
import { useTexts } from "~/lib/i18n/locale";
import { Section } from "~/ui/section";

export default function SettingsPage() {
  const t = useTexts();
  return (
    <>
      <AssistantHeader title={t().assistants.settingsTitle} />
      <div class="settings">
        <Section title={t().assistants.general}>
          <SettingsForm />
          <WorkspaceFacts />
        </Section>
        <Section title={t().assistants.rulesTitle}>
          <RulesForm />
        </Section>
        <Section title={t().assistants.stateTitle}>
          <PauseSwitch />
        </Section>
        <Section title={t().assistants.deleteTitle}>
          <DeleteAssistant />
        </Section>
      </div>
    </>
  );
}
