import "./appearance.css";
import { untrack } from "solid-js";
import { createStore } from "solid-js/store";
import type { Position, Theme } from "~/contract/workspaces";
import { useTexts } from "~/lib/i18n/locale";
import { ChoiceGroup } from "~/ui/choice-group";
import { ColourField } from "~/ui/colour-field";
import { Form } from "~/ui/form";
import { LinesField } from "~/ui/lines-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextArea } from "~/ui/text-area";
import { showToast } from "~/ui/toast";
import { type Appearance, appearanceOf } from "./appearance-of";
import { ChangesAllowed } from "./ChangesAllowed";
import { saveSettings } from "./save-settings";
import { WidgetPreview } from "./WidgetPreview";
import { useWorkspace } from "./workspace";

const positions: readonly Position[] = ["bottom-right", "bottom-left"];
const themes: readonly Theme[] = ["auto", "light", "dark"];
const quickQuestionsMax = 4;

/** How the assistant looks on the site, with a picture that follows every change. */
export function AppearanceForm() {
  const t = useTexts();
  const workspace = useWorkspace();
  const [draft, setDraft] = createStore<Appearance>(untrack(() => appearanceOf(workspace())));
  const save = async () => {
    const quickQuestions = draft.quickQuestions.map((question) => question.trim()).filter((question) => question);
    await saveSettings(workspace().id, { ...draft, quickQuestions });
    showToast({ text: t().words.saved });
  };
  return (
    <div class="appearance">
      <ChangesAllowed action="workspace.update">
        <Form onSubmit={save} label={t().appearance.title} actions={<SubmitButton>{t().words.save}</SubmitButton>}>
          <ColourField
            name="accentColour"
            label={t().appearance.accentColour}
            hint={t().appearance.accentHint}
            patternText={t().appearance.accentPattern}
            pickerLabel={t().appearance.accentPicker}
            value={untrack(() => draft.accentColour)}
            onChange={(colour) => setDraft("accentColour", colour)}
          />
          <ChoiceGroup
            name="position"
            label={t().appearance.position}
            value={draft.position}
            choices={positions.map((value) => ({ value, label: t().appearance.positions[value] }))}
            onChange={(value) => setDraft("position", positions.find((known) => known === value) ?? draft.position)}
          />
          <ChoiceGroup
            name="theme"
            label={t().appearance.theme}
            value={draft.theme}
            choices={themes.map((value) => ({ value, label: t().appearance.themes[value] }))}
            onChange={(value) => setDraft("theme", themes.find((known) => known === value) ?? draft.theme)}
          />
          <TextArea
            name="welcomeMessage"
            label={t().appearance.welcomeMessage}
            hint={t().appearance.welcomeHint}
            isOptional={t().words.optional}
            value={untrack(() => draft.welcomeMessage)}
            maxlength={500}
            onInput={(event) => setDraft("welcomeMessage", event.currentTarget.value)}
          />
          <LinesField
            name="quickQuestions"
            label={t().appearance.quickQuestions}
            hint={t().appearance.quickHint}
            value={untrack(() => draft.quickQuestions)}
            max={quickQuestionsMax}
            maxLength={120}
            addLabel={t().appearance.quickAdd}
            removeLabel={t().appearance.quickRemove}
            lineLabel={t().appearance.quickLine}
            onChange={(questions) => setDraft("quickQuestions", questions)}
          />
        </Form>
      </ChangesAllowed>
      <WidgetPreview name={workspace().name} appearance={draft} />
    </div>
  );
}
