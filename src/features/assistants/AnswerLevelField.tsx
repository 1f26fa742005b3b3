import { createSignal, untrack } from "solid-js";
import { type AnswerLevel, answerLevels } from "~/contract/workspaces";
import { useTexts } from "~/lib/i18n/locale";
import { ChoiceGroup } from "~/ui/choice-group";
import { textOf } from "~/ui/form-values";

const levelOf = (value: string): AnswerLevel => answerLevels.find((level) => level === value) ?? "balanced";

export const answerLevelOf = (values: FormData): AnswerLevel => levelOf(textOf(values, "answerLevel"));

/** How sure the assistant must be to answer, and what each choice means in numbers. */
export function AnswerLevelField(props: { value: AnswerLevel }) {
  const t = useTexts();
  const [level, setLevel] = createSignal(untrack(() => props.value));
  const texts = () => t().assistants.answerLevels;
  return (
    <div class="field">
      <ChoiceGroup
        name="answerLevel"
        label={texts().label}
        value={props.value}
        choices={answerLevels.map((one) => ({ value: one, label: texts()[one] }))}
        onChange={(value) => setLevel(levelOf(value))}
      />
      <p class="field-hint" aria-live="polite">
        {texts().meaning[level()]} {texts().measured}
      </p>
    </div>
  );
}
