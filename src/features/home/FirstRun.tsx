import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Section } from "~/ui/section";
import { useCan } from "../accounts/me";
import { StepList, stepNames } from "../overview/StepList";

/** The first page of an organization without an assistant: the whole way, and its first step. */
export function FirstRun() {
  const t = useTexts();
  const can = useCan();
  return (
    <Section
      title={t().overview.stepsTitle}
      description={can("workspace.create") ? t().overview.stepsIntro : t().assistants.emptyReader}
    >
      <Show when={can("workspace.create")}>
        <StepList
          steps={stepNames.map((name) => ({
            name,
            isDone: false,
            href: name === "create" ? "/assistants/new" : undefined,
          }))}
        />
      </Show>
    </Section>
  );
}
